import { currentModel } from '../../collections/model.ts';
import { licenceAddress } from '../../config/licence.ts';
import type { Item } from '../../graph/item.ts';
import { absolute, getProvenance } from './documents.build.ts';
import { datasetThing, entryThings, type Thing, type ThingContext } from './json-ld.ts';

/** The context for the structured data of pages. */
export function getThingContext(): ThingContext {
	return { model: currentModel(), at: absolute, licence: licenceAddress(getProvenance().licence) };
}

/** The things that an entry’s page is about. */
export function getEntryThings(item: Item): Thing[] {
	return entryThings(item, getThingContext());
}

/** A dataset of the open data, for the page that shows it. */
export function getDatasetThing(words: Parameters<typeof datasetThing>[0]): Thing {
	return datasetThing(words, getProvenance(), getThingContext());
}
