import type { Items } from '../../graph/item.ts';
import { buildModel, type Model } from '../../graph/model.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';

/**
 * The model of what a published site shows: entries in order, without drafts and withdrawn voices. What their
 * texts mention is not in it.
 * @param day the day that counts as today, as `YYYY-MM-DD`
 */
export function publishedModel(library: Library, day: string): Model {
	const items = Object.fromEntries(
		COLLECTIONS.map((collection) => [
			collection,
			library
				.entries(collection)
				.filter((entry) => isPublished(entry as Entry) && entry.data !== undefined)
				.map(({ id, data }) => ({ collection, id, data, mentions: [] })),
		]),
	) as unknown as Items;
	return buildModel(items, { site: library.site.data ?? {}, day });
}

/** True for an entry that a published site shows. */
export function isPublished({ draft, withdrawn }: Entry): boolean {
	return !draft && !withdrawn;
}
