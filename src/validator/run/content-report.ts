import { join, relative } from 'node:path';
import type { Library } from '../../parse/library.ts';
import { type Paint, plain, pretty, summary } from '../reporters/pretty.ts';
import { countBySeverity, type Diagnostic } from '../rule/diagnostic.ts';
import { ruleGuideAddress } from './rule-address.ts';
import { sourceLines } from './source-text.ts';

export interface ReportOptions {
	paint?: Paint;
	/** The most findings to show; the rest are counted. */
	most?: number;
	/** The number of selected files. */
	fileCount?: number;
	/** Where the rule guide is served, if not at the site’s own address. */
	origin?: string;
}

/** Returns the findings of a library as text, with paths from the working folder and a summary. */
export function contentReport(
	diagnostics: readonly Diagnostic[],
	library: Library,
	{
		paint = plain,
		most = Number.POSITIVE_INFINITY,
		fileCount = library.files.length,
		origin,
	}: ReportOptions = {},
): string {
	const shown = diagnostics.slice(0, most);
	const more = diagnostics.length - shown.length;
	const pathOf = (file: string) => pathFromHere(library, file);
	return [
		pretty(shown, { pathOf, linesOf: sourceLines(library), paint }),
		guide(shown, library, paint, origin),
		more > 0 ? `… and ${more} more: \`npm run validate\` shows all.\n` : '',
		summary(diagnostics, fileCount, paint),
	]
		.filter((part) => part !== '')
		.join('\n');
}

/** Returns the addresses in the rule guide of rules with findings, each once. */
function guide(
	diagnostics: readonly Diagnostic[],
	library: Library,
	paint: Paint,
	origin: string | undefined,
): string {
	const addressOf = ruleGuideAddress(library);
	const found = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
	return found
		.flatMap((rule) => addressOf(rule, origin) ?? [])
		.map((address) => `${paint('dim', `Why: ${address}`)}\n`)
		.join('');
}

/** Returns the path of a file from the working folder. */
export function pathFromHere(library: Library, file: string): string {
	const path = join(library.root, file);
	const fromHere = relative(process.cwd(), path);
	return fromHere.startsWith('..') ? path : fromHere;
}

export function onlyErrors(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return countBySeverity(diagnostics).errors === 0
		? []
		: diagnostics.filter(({ severity }) => severity === 'error');
}
