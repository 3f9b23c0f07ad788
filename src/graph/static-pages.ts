import { KINDS } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import type { StaticPage } from '../schema/definition.ts';
import { STATIC_PAGES } from '../schema/static-pages.ts';
import { ROLE_ADDRESSES } from './guide-roles.ts';

/** What the list of a collection is called. @throws where a collection has no list */
export function listPage(collection: CollectionName): StaticPage {
	const { list } = KINDS[collection];
	if (!list) throw new Error(`The definition of ${collection} names no list`);
	return list;
}

/** The pages that every site has, whatever its content: those of STATIC_PAGES, and the list of each collection that has one. */
export function staticPages(): { address: string; page: StaticPage }[] {
	const lists = COLLECTIONS.flatMap((collection) => {
		const page = KINDS[collection].list;
		return page ? [{ address: `/${collection}/`, page }] : [];
	});
	return [...Object.entries(STATIC_PAGES).map(([address, page]) => ({ address, page })), ...lists];
}

/** Addresses that every site has, whatever its content. */
export const FIXED_ADDRESSES: readonly string[] = [
	...new Set(['/', ...staticPages().map(({ address }) => address), ...ROLE_ADDRESSES]),
];
