import type { CollectionName } from '../schema/collection-name.ts';
import { type Item, type Items, itemsBy } from './item.ts';
import { buildModel, type Model, type ModelSite } from './model.ts';

/** Items and models for tests: entries with only the relevant fields. */
export type SampleEntries = { [C in CollectionName]?: Record<string, Record<string, unknown>> };

function sampleItems(entries: SampleEntries): Items {
	const sample = <C extends CollectionName>(collection: C) => {
		const own: Record<string, Record<string, unknown>> = entries[collection] ?? {};
		return Object.entries(own).map(([id, { mentions = [], ...data }]) => {
			const item: unknown = { collection, id, data, mentions };
			return item as Item<C>;
		});
	};
	return itemsBy(sample);
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
