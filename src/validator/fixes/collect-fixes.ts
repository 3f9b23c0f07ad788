import type { Library } from '../../parse/library.ts';
import type { RuleId } from '../../schema/rule-id.ts';
import { libraryMask } from '../privacy/mask.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { dateFixes } from './date-fixes.ts';
import type { Fix } from './fix.ts';
import { invisibleFixes } from './invisible-fixes.ts';
import { linkFixes } from './link-fixes.ts';
import { markdownFixes } from './markdown-fixes.ts';
import { measureFixes } from './measure-fixes.ts';
import { referenceFixes } from './reference-fixes.ts';
import { spaceFixes } from './space-fixes.ts';
import { valueFixes } from './value-fixes.ts';

/**
 * Returns the fixes for findings, so that ignored problems and files or rules that were not selected stay as they are.
 */
export interface Asked {
	diagnostics: readonly Diagnostic[];
	isFile(file: string): boolean;
	isRule(rule: RuleId): boolean;
}

/** Returns all fixes by file, in text order and without overlaps. */
export function collectFixes(library: Library, asked: Asked): ReadonlyMap<string, readonly Fix[]> {
	const mask = libraryMask(library);
	const found = new Set(asked.diagnostics.map((each) => findingKey(each.file, each.rule, each)));
	const byFile = new Map<string, Fix[]>();
	for (const fix of allFixes(library)) {
		const { file, rule, finding } = fix;
		if (!asked.isFile(file) || !asked.isRule(rule)) continue;
		if (finding && !found.has(findingKey(mask.path(file), rule, finding))) continue;
		const known = byFile.get(file);
		if (known) known.push(fix);
		else byFile.set(file, [fix]);
	}
	return new Map([...byFile].map(([file, fixes]) => [file, withoutOverlaps(fixes)]));
}

function* allFixes(library: Library): Generator<Fix> {
	yield* invisibleFixes(library);
	yield* linkFixes(library);
	yield* markdownFixes(library);
	yield* referenceFixes(library);
	yield* valueFixes(library);
	yield* measureFixes(library);
	yield* dateFixes(library);
	yield* spaceFixes(library);
}

function findingKey(
	file: string,
	rule: RuleId,
	{ line, column }: { line: number; column: number },
) {
	return `${file}\0${rule}\0${line}:${column}`;
}

function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
	const kept: Fix[] = [];
	for (const fix of fixes.toSorted((a, b) => a.start - b.start || a.end - b.end))
		if (fix.start >= (kept.at(-1)?.end ?? 0)) kept.push(fix);
	return kept;
}
