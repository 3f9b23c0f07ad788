import { withBase } from '../graph/address.ts';
import { openLibrary } from '../parse/open.ts';
import { servedFiles } from '../parse/served-files.ts';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { filesOf } from './files-of.ts';
import { getPageItems } from './model.ts';

/**
 * The files below the content root that shown entries refer to, each with the path below `files/` at which
 * it is served. Those of drafts alone are not among them.
 */
export async function getFiles(): Promise<{ served: string; file: string }[]> {
	const items = await Promise.all(COLLECTIONS.map((name) => getPageItems(name)));
	const base = withBase(import.meta.env.BASE_URL, '/');
	const named = new Set(items.flat().flatMap((item) => filesOf(item, base)));
	return [...servedFiles(openLibrary())]
		.filter(([served]) => named.has(served))
		.map(([served, file]) => ({ served, file }));
}
