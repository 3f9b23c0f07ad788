import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../src/parse/library.ts';
import type { ParseCache } from '../../src/parse/parsed-file.ts';
import { decode } from '../../src/parse/text/decode.ts';
import { LineIndex } from '../../src/parse/text/place.ts';
import { applied } from '../../src/validator/fixes/apply.ts';
import type { Fix } from '../../src/validator/fixes/fix.ts';
import { fixesOf } from '../../src/validator/fixes/fixes-of.ts';
import { maskOf } from '../../src/validator/privacy/mask.ts';
import { printable } from '../../src/validator/reporters/printable.ts';
import { pathFromHere } from '../../src/validator/run/content-report.ts';
import { type Judgement, judge } from './judge.ts';
import { filesAt } from './narrow.ts';
import type { Options } from './options.ts';

/** One fix can show the next mistake; none shows so many. */
const MOST_ROUNDS = 5;

/**
 * Mends what has exactly one right answer, among the files and rules that were asked about.
 *
 * @param say is told each change in one line
 * @returns what remains
 */
export function fix(options: Options, say: (line: string) => void): Judgement {
	const isFile = filesAt(options.paths, options.content);
	const isRule = (rule: string) => options.rules.length === 0 || options.rules.includes(rule);
	// Nothing is kept from one reading to the next: a file can change twice within one tick of its clock.
	const cache = (): ParseCache => new Map();
	let judgement = judge(options, cache());
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const { library, diagnostics } = judgement;
		const fixes = fixesOf(library, { diagnostics, isFile, isRule });
		const changed = [...fixes].filter(([file, own]) => write(library, file, own, say));
		if (changed.length === 0) break;
		judgement = judge(options, cache());
	}
	return judgement;
}

/** Writes a file with its fixes; false when it can’t be, and then it stays as it is. */
function write(
	library: Library,
	file: string,
	fixes: readonly Fix[],
	say: (line: string) => void,
): boolean {
	const path = join(library.root, file);
	const shown = printable(pathFromHere(library, maskOf(library).path(file)));
	try {
		// What a link leads to may belong to somebody else.
		if (lstatSync(path).isSymbolicLink()) return false;
		const bytes = readFileSync(path);
		const mended = applied(bytes, fixes);
		const decoded = decode(bytes);
		if (!mended || 'problem' in decoded) return false;
		writeFileSync(path, mended);
		const lines = new LineIndex(decoded.text);
		for (const each of fixes) {
			const { line, column } = lines.place(each.start);
			say(`${shown}:${line}:${column}  ${inWords(each, library)}  ${each.rule}`);
		}
		return true;
	} catch (error) {
		say(`${shown} could not be mended: ${error instanceof Error ? error.message : String(error)}`);
		return false;
	}
}

function inWords({ file, before, after }: Fix, library: Library): string {
	if (after === '') return 'mended  spaces at the end of the value taken out';
	const { words } = maskOf(library);
	return `mended  ${printable(words(before, file))} → ${printable(words(after, file))}`;
}
