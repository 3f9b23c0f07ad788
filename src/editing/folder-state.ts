import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The bytes of the files below a folder as text, by their path in it: for tests of what an edit changes. */
export type FolderState = ReadonlyMap<string, string>;

/** Returns the state of a folder now. */
export function readFolder(folder: string): FolderState {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]),
	);
}

/** Returns the paths of files that are not as they were, with the lines that are new in each. */
export function changedLines(folder: string, before: FolderState): Record<string, string[]> {
	return Object.fromEntries(
		[...readFolder(folder)]
			.filter(([path, text]) => text !== before.get(path))
			.map(([path, text]) => {
				const known = new Set(before.get(path)?.split('\n'));
				return [path, text.split('\n').filter((line) => !known.has(line))];
			}),
	);
}
