import { buildDay } from '../config/build-date.ts';
import { buildModel, type Model } from '../graph/model.ts';
import { openLibrary } from '../parse/open.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { getItems, type PageItem, type PageParts } from './items.ts';

/** The model with all that pages show of its entries. */
export type PageModel = Model<PageParts>;

let model: Promise<PageModel> | undefined;

/**
 * Returns the model of the whole content, built once. In `astro dev` it is built for each page, since content changes.
 */
export function getModel(): Promise<PageModel> {
	if (import.meta.env.DEV) return build();
	model ??= build();
	return model;
}

/** Returns the items of a collection with their bodies, in order. */
export async function getPageItems<C extends CollectionName>(
	collection: C,
): Promise<readonly PageItem<C>[]> {
	return (await getModel()).items(collection);
}

async function build(): Promise<PageModel> {
	return buildModel(await getItems(), { site: openLibrary().site.data ?? {}, day: buildDay() });
}
