import { itemsBy } from '../../graph/item.ts';
import { buildModel, type Model } from '../../graph/model.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';

/**
 * The model of what a published site shows: entries in order, without drafts and withdrawn voices. What their
 * texts mention is not in it.
 * @param day the day that counts as today, as `YYYY-MM-DD`
 */
export function publishedModel(library: Library, day: string): Model {
	const items = itemsBy((collection) =>
		library
			.entries(collection)
			.filter(isPublished)
			.flatMap(({ id, data }) =>
				data === undefined ? [] : [{ collection, id, data, mentions: [] }],
			),
	);
	return buildModel(items, { site: library.site.data ?? {}, day });
}

/** True for an entry that a published site shows. */
export function isPublished({ draft, withdrawn }: Pick<Entry, 'draft' | 'withdrawn'>): boolean {
	return !draft && !withdrawn;
}
