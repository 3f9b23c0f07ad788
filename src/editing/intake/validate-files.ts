import { cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Library, readLibrary } from '../../parse/library.ts';
import { libraryMask } from '../../validator/privacy/mask.ts';
import type { Diagnostic } from '../../validator/rule/diagnostic.ts';
import { buildContext } from '../../validator/run/context.ts';
import { validate } from '../../validator/run/run.ts';
import { findingPath } from '../findings/finding-path.ts';
import type { IntakeProblem } from './intake.ts';
import type { LaidFile } from './lay-entries.ts';

/**
 * Validates files as if they were in the content root, on a copy of it, and says at which cell each finding is.
 *
 * @param publicFolder the folder of files that are served as they are
 */
export function validateFiles(
	files: readonly LaidFile[],
	{ root }: Library,
	publicFolder: string,
): IntakeProblem[] {
	const copy = mkdtempSync(join(tmpdir(), 'import-'));
	try {
		cpSync(root, copy, { recursive: true, filter: (path) => isPlain(path) });
		for (const { path, bytes } of files) {
			mkdirSync(dirname(join(copy, path)), { recursive: true });
			writeFileSync(join(copy, path), bytes);
		}
		const library = readLibrary(copy);
		const diagnostics = validate(library, buildContext({ publicFolder, root: copy }));
		// Findings have file names in which identifying details are masked.
		const mask = libraryMask(library);
		const byPath = new Map(files.map((file) => [mask.path(file.path), file]));
		return diagnostics.flatMap((diagnostic) => {
			const file = byPath.get(diagnostic.file);
			if (!file || diagnostic.severity === 'info') return [];
			const { severity, message, hint } = diagnostic;
			const problem = { at: placeOf(diagnostic, file, library), severity, message, hint };
			return file.entry.isDocument ? ofDocument(problem, diagnostic, library) : [problem];
		});
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** What a document can’t hold is left to fill in; its pictures were looked at when it was read. */
function ofDocument(
	problem: IntakeProblem,
	{ rule, file, line }: Diagnostic,
	library: Library,
): IntakeProblem[] {
	if (rule === 'accessibility/alt-text') return [];
	if (rule === 'schema/missing-field')
		return [
			{ ...problem, severity: 'warning', hint: 'Fill it in: a document has no place for it.' },
		];
	const entry = library.all().find((each) => each.file === file);
	const text = entry && libraryMask(library).text(file, entry.text).split('\n')[line - 1];
	return [{ ...problem, at: text ? `${problem.at}, “${beginning(text)}”` : problem.at }];
}

/** Enough of a line to find it in the document. */
const MOST_QUOTED = 50;

function beginning(line: string): string {
	const words = line.replace(/^[#\s-]+/, '');
	return words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
}

/** Links and pipes are not followed: the validator reports them where they are. */
function isPlain(path: string): boolean {
	const stats = lstatSync(path);
	return stats.isFile() || stats.isDirectory();
}

/** Returns the cell that a finding is about. */
function placeOf(diagnostic: Diagnostic, { entry, beside }: LaidFile, library: Library): string {
	if (beside) return beside.lines[diagnostic.line - 1] ?? entry.places.whole;
	const document = library.entry(entry.collection, entry.id);
	return document
		? entry.places.at(findingPath(diagnostic, document, library))
		: entry.places.whole;
}
