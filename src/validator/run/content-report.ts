import { join, relative } from 'node:path';
import type { Library } from '../../parse/library.ts';
import { type Paint, plain, pretty, summary } from '../reporters/pretty.ts';
import { countsOf, type Diagnostic } from '../rule/diagnostic.ts';
import { ruleAddressOf } from './rule-address.ts';
import { linesOf } from './source-text.ts';

export interface ReportOptions {
	paint?: Paint;
	/** How many findings to show; the rest are counted. */
	most?: number;
	/** How many files were asked for. */
	fileCount?: number;
}

/** The findings of a library as text, the path of each from the working folder, and what they come to. */
export function contentReport(
	diagnostics: readonly Diagnostic[],
	library: Library,
	{
		paint = plain,
		most = Number.POSITIVE_INFINITY,
		fileCount = library.files.length,
	}: ReportOptions = {},
): string {
	const shown = diagnostics.slice(0, most);
	const more = diagnostics.length - shown.length;
	const pathOf = (file: string) => pathFromHere(library, file);
	return [
		pretty(shown, { pathOf, linesOf: linesOf(library), paint }),
		guide(shown, library, paint),
		more > 0 ? `… and ${more} more: \`npm run validate\` shows all.\n` : '',
		summary(diagnostics, fileCount, paint),
	]
		.filter((part) => part !== '')
		.join('\n');
}

/** Where the rule guide tells of the rules that found something: each once. */
function guide(diagnostics: readonly Diagnostic[], library: Library, paint: Paint): string {
	const addressOf = ruleAddressOf(library);
	const found = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
	return found
		.flatMap((rule) => addressOf(rule) ?? [])
		.map((address) => `${paint('dim', `Why: ${address}`)}\n`)
		.join('');
}

/** The path of a file that opens from the working folder. */
export function pathFromHere(library: Library, file: string): string {
	const path = join(library.root, file);
	const fromHere = relative(process.cwd(), path);
	return fromHere.startsWith('..') ? path : fromHere;
}

export function errorsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return countsOf(diagnostics).errors === 0
		? []
		: diagnostics.filter(({ severity }) => severity === 'error');
}
