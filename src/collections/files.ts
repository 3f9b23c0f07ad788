import { join } from 'node:path';
import { href } from '../config/href.ts';
import { readConfined } from '../parse/confined/read-confined.ts';
import { openLibrary } from '../parse/open.ts';
import { isPhotograph } from '../parse/published/file-types.ts';
import { readUpright, scaledPath, scaledWidths } from '../parse/published/scaled-picture.ts';
import { servedFiles } from '../parse/served-files.ts';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { linkedFiles } from './linked-files.ts';
import { getPageItems } from './model.ts';

/** A file below the content root, with its path below `files/` of the built site. */
export interface ServedFile {
	served: string;
	file: string;
}

/**
 * Returns the files below the content root that published entries refer to. Files that only drafts refer to are left
 * out.
 */
export async function getFiles(): Promise<ServedFile[]> {
	const items = await Promise.all(COLLECTIONS.map((name) => getPageItems(name)));
	const base = href('/');
	const named = new Set(items.flat().flatMap((item) => linkedFiles(item, base)));
	return [...servedFiles(openLibrary())]
		.filter(([served]) => named.has(served))
		.map(([served, file]) => ({ served, file }));
}

/** Returns the pictures among files, once for each width in which pages offer them. */
export async function getScaledPictures(
	files: readonly ServedFile[],
): Promise<(ServedFile & { width: number })[]> {
	const { root } = openLibrary();
	const scaled = files
		.filter(({ file }) => isPhotograph(file))
		.map(async ({ served, file }) => {
			const upright = await readUpright(readConfined(join(root, file), root));
			return scaledWidths(file, upright).map((width) => ({
				served: scaledPath(served, width),
				file,
				width,
			}));
		});
	return (await Promise.all(scaled)).flat();
}
