import { itemsBy } from '../../graph/item.ts';
import { buildModel, type Model } from '../../graph/model.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';

/**
 * Returns the model of a published site: valid entries, without drafts and withdrawn voices, and without references
 * in their texts.
 * @param day today’s date, as `YYYY-MM-DD`
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
