import { buildDay } from '../config/build-date.ts';
import type { Item } from '../graph/item.ts';
import { buildModel, type Model } from '../graph/model.ts';
import { openLibrary } from '../parse/open.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { getItems, type PageItem } from './items.ts';

let model: Promise<Model> | undefined;

/**
 * Returns the model of the whole content, built once. In `astro dev` it is built for each page, since content changes.
 */
export function getModel(): Promise<Model> {
	if (import.meta.env.DEV) return build();
	model ??= build();
	return model;
}

/** Returns the items of a collection with their bodies, in order. */
export async function getPageItems<C extends CollectionName>(
	collection: C,
): Promise<PageItem<C>[]> {
	return (await getModel()).items(collection).map(asPageItem);
}

/** Items in a model that was built from Astro’s entries carry their bodies. */
export function asPageItem<C extends CollectionName>(item: Item<C>): PageItem<C> {
	return item as PageItem<C>;
}

async function build(): Promise<Model> {
	return buildModel(await getItems(), { site: openLibrary().site.data ?? {}, day: buildDay() });
}
