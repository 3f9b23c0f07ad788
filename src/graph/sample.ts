import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import type { Item, Items } from './item.ts';
import { buildModel, type Model, type ModelSite } from './model.ts';

/** Items and models for tests: entries with only the fields that a case is about. */
export type SampleEntries = { [C in CollectionName]?: Record<string, Record<string, unknown>> };

function sampleItems(entries: SampleEntries): Items {
	return Object.fromEntries(
		COLLECTIONS.map((collection) => [
			collection,
			Object.entries(entries[collection] ?? {}).map(([id, { mentions = [], ...data }]) => ({
				collection,
				id,
				data,
				mentions,
			})),
		]),
	) as unknown as Items;
}

export function sampleModel(
	entries: SampleEntries,
	site: ModelSite = {},
	day = '2025-06-15',
): Model {
	return buildModel(sampleItems(entries), { site, day });
}

export function ids(items: readonly Item[]): string[] {
	return items.map(({ id }) => id);
}
