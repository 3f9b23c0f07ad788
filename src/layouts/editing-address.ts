import { TEAM_EDITOR } from '../graph/address.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import type { Editing } from '../schema/site-file.ts';

/** What a page shows: an entry, the entries of a collection, or the site as a whole. */
export interface EditedPlace {
	collection?: CollectionName;
	/** The entry: its id, and its file from the top of the repository. */
	entry?: { id: string; file: string };
}

/**
 * Returns what is edited to change a page: its entry, else what the nearest address above it shows. So the Easy Read
 * version of an entry leads to the entry.
 *
 * @param address from the site’s root, without its base path
 * @param entryAt returns the entry whose own page an address is
 */
export function editedPlace(
	address: string,
	entryAt: (address: string) => EditedPlace | undefined,
): EditedPlace {
	for (let path = address; path !== '/'; path = path.replace(/[^/]+\/$/, '')) {
		const entry = entryAt(path);
		if (entry) return entry;
		const collection = COLLECTIONS.find((name) => path === `/${name}/`);
		if (collection) return { collection };
		if (!path.endsWith('/')) break;
	}
	return entryAt(address === '/' ? '/' : '') ?? {};
}

/** Returns the address of a place in the editor for teams, from the site’s root. */
export function editorAddress({ collection, entry }: EditedPlace): string {
	return `${TEAM_EDITOR}#/${collection ?? ''}${entry ? `/${entry.id}` : ''}`;
}

/**
 * Returns the address of a place on GitHub: a file to edit, or a folder.
 *
 * @param folder of the content in the repository: empty, or with `/` at its end
 * @param pages the address of GitHub’s own pages
 */
export function repositoryAddress(
	{ collection, entry }: EditedPlace,
	{ repository, branch = 'HEAD' }: Editing,
	folder: string,
	pages: string,
): string {
	const path = `${branch}/${entry?.file ?? `${folder}${collection ?? ''}`}`.replace(/\/$/, '');
	const written = path.split('/').map(encodeURIComponent).join('/');
	return `${pages}/${repository}/${entry ? 'edit' : 'tree'}/${written}`;
}
