import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a folder is known as a site that this project built. It names every file of the site. */
export const MARK = '.built-site';

const ABOUT = 'A built site. The next build replaces the files that are named here.';

/** What systems put into every folder that somebody looks at. */
const DEBRIS = /(^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** Marks a folder as a built site. The same files give the same mark. */
export function writeMark(folder: string): void {
	const files = filesBelow(folder).filter((file) => file !== MARK);
	writeFileSync(join(folder, MARK), `${JSON.stringify({ about: ABOUT, files }, null, '\t')}\n`);
}

/** The files of a built site, as its build wrote them; `undefined` for a folder that no build has marked. */
export function readMark(folder: string): string[] | undefined {
	try {
		const { files } = JSON.parse(readFileSync(join(folder, MARK), 'utf8'));
		return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : undefined;
	} catch {
		return undefined;
	}
}

/** What is in a folder and not of the site that its mark describes. Without a mark, everything. */
export function strangersIn(folder: string): string[] {
	const own = new Set([MARK, ...(readMark(folder) ?? [])]);
	return filesBelow(folder).filter((file) => !own.has(file) && !DEBRIS.test(file));
}

/** Everything below a folder that is no folder itself, links included, as sorted paths with `/`. */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => !item.isDirectory())
		.map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}
