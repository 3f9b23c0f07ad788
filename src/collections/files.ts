import { href } from '../config/href.ts';
import { openLibrary } from '../parse/open.ts';
import { servedFiles } from '../parse/served-files.ts';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { linkedFiles } from './linked-files.ts';
import { getPageItems } from './model.ts';

/**
 * Returns the files below the content root that published entries refer to, each with its path below `files/` of the
 * built site. Files that only drafts refer to are left out.
 */
export async function getFiles(): Promise<{ served: string; file: string }[]> {
	const items = await Promise.all(COLLECTIONS.map((name) => getPageItems(name)));
	const base = href('/');
	const named = new Set(items.flat().flatMap((item) => linkedFiles(item, base)));
	return [...servedFiles(openLibrary())]
		.filter(([served]) => named.has(served))
		.map(([served, file]) => ({ served, file }));
}
