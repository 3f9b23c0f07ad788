import { withBase } from '../graph/address.ts';
import { openLibrary } from '../parse/open.ts';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { filesOf } from './files-of.ts';
import { getPageItems } from './model.ts';

/** The files below the content root that shown entries refer to. Those of drafts alone are not among them. */
export async function getFiles(): Promise<string[]> {
	const { assets } = openLibrary();
	const items = await Promise.all(COLLECTIONS.map((name) => getPageItems(name)));
	const base = withBase(import.meta.env.BASE_URL, '/');
	const named = new Set(items.flat().flatMap((item) => filesOf(item, base)));
	return [...assets].filter((file) => named.has(file));
}
