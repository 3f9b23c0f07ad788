import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/config/files-below.ts';

/** The file that identifies a folder as a site built by this project. It lists every file of the site. */
export const MARK = '.built-site';

const ABOUT = 'A built site. The next build replaces the files that are named here.';

/** Files that systems create in folders that somebody views. */
const DEBRIS = /(^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Marks a folder as a built site. The mark depends only on the files. @returns all files of the folder */
export function writeMark(folder: string): string[] {
	const files = filesBelow(folder).filter((file) => file !== MARK);
	writeFileSync(join(folder, MARK), `${JSON.stringify({ about: ABOUT, files }, null, '\t')}\n`);
	return [...files, MARK];
}

/** Returns the files of a built site, as listed in its mark; `undefined` for a folder without a mark. */
export function readMark(folder: string): string[] | undefined {
	try {
		const { files } = JSON.parse(readFileSync(join(folder, MARK), 'utf8'));
		return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : undefined;
	} catch {
		return undefined;
	}
}

/** Returns those of the files in a folder that are not part of the site in its mark; all files if there is no mark. */
export function findForeignFiles(folder: string, files: readonly string[]): string[] {
	const own = new Set([MARK, ...(readMark(folder) ?? [])]);
	return files.filter((file) => !own.has(file) && !DEBRIS.test(file));
}
