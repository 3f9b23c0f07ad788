import { getModel } from '../../collections/model.ts';
import { licenceAddress } from '../../config/licence.ts';
import type { Item } from '../../graph/item.ts';
import { absolute, getProvenance } from './documents.build.ts';
import { datasetThing, entryThings, type Thing, type ThingContext } from './json-ld.ts';

/** The context for the structured data of pages. */
export async function getThingContext(): Promise<ThingContext> {
	const [model, { licence }] = await Promise.all([getModel(), getProvenance()]);
	return { model, at: absolute, licence: licenceAddress(licence) };
}

/** The things that an entry’s page is about. */
export async function getEntryThings(item: Item): Promise<Thing[]> {
	return entryThings(item, await getThingContext());
}

/** A dataset of the open data, for the page that shows it. */
export async function getDatasetThing(words: Parameters<typeof datasetThing>[0]): Promise<Thing> {
	return datasetThing(words, await getProvenance(), await getThingContext());
}
