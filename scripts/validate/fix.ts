import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameInvisible } from '../../src/format/invisible.ts';
import type { Library } from '../../src/parse/library.ts';
import type { ParseCache } from '../../src/parse/parsed-file.ts';
import { decode } from '../../src/parse/text/decode.ts';
import { LineIndex } from '../../src/parse/text/place.ts';
import { applied } from '../../src/validator/fixes/apply.ts';
import { collectFixes } from '../../src/validator/fixes/collect-fixes.ts';
import type { Fix } from '../../src/validator/fixes/fix.ts';
import { libraryMask } from '../../src/validator/privacy/mask.ts';
import { maskText } from '../../src/validator/privacy/mask-text.ts';
import { printable } from '../../src/validator/reporters/printable.ts';
import { pathFromHere } from '../../src/validator/run/content-report.ts';
import { filesAt } from './narrow.ts';
import type { Options } from './options.ts';
import { runValidator, type ValidatorResult } from './run-validator.ts';

/** One fix can reveal the next problem, but never this many in a row. */
const MOST_ROUNDS = 5;

/**
 * Fixes problems that have exactly one right answer, in the selected files and for the selected rules.
 *
 * @param say is called with a line for each change
 * @returns the findings that remain
 */
export function fix(options: Options, say: (line: string) => void): ValidatorResult {
	const isFile = filesAt(options.paths, options.content);
	const isRule = (rule: string) => options.rules.length === 0 || options.rules.includes(rule);
	// Each reading has a new cache, since a file can change twice within the resolution of its timestamp.
	const cache = (): ParseCache => new Map();
	let result = runValidator(options, cache());
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const { library, diagnostics } = result;
		const fixes = collectFixes(library, { diagnostics, isFile, isRule });
		const changed = [...fixes].filter(([file, own]) => write(library, file, own, say));
		if (changed.length === 0) break;
		result = runValidator(options, cache());
	}
	return result;
}

/** Writes a file with its fixes; false if that is not possible, and then the file is unchanged. */
function write(
	library: Library,
	file: string,
	fixes: readonly Fix[],
	say: (line: string) => void,
): boolean {
	const path = join(library.root, file);
	const shown = printable(pathFromHere(library, libraryMask(library).path(file)));
	try {
		// The target of a link may belong to somebody else.
		if (lstatSync(path).isSymbolicLink()) return false;
		const bytes = readFileSync(path);
		const fixed = applied(bytes, fixes);
		const decoded = decode(bytes);
		if (!fixed || 'problem' in decoded) return false;
		writeFileSync(path, fixed);
		const lines = new LineIndex(decoded.text);
		for (const each of fixes) {
			const { line, column } = lines.place(each.start);
			say(`${shown}:${line}:${column}  ${inWords(each, library)}  ${each.rule}`);
		}
		return true;
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		say(`${shown} could not be fixed: ${maskText(why)}`);
		return false;
	}
}

function inWords({ file, rule, before, after }: Fix, library: Library): string {
	if (rule === 'text/invisible')
		return `fixed  ${nameInvisible(before)} ${after === '' ? 'taken out' : 'made a hyphen'}`;
	if (before === '') return `fixed  \`${printable(after)}\` put in`;
	if (after === '' && rule === 'schema/invalid-value')
		return 'fixed  spaces at the end of the value taken out';
	if (after === '') return 'fixed  spaces taken out';
	const { words } = libraryMask(library);
	return `fixed  ${printable(words(before, file))} → ${printable(words(after, file))}`;
}
