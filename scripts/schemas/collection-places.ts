import { KINDS } from '../../src/kinds/index.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';

/** The place of each collection with pages in a folder of its own. */
export function collectionPlaces(): { name: string; place: string }[] {
	return COLLECTIONS.filter((name) => ['own', 'list'].includes(KINDS[name].page)).map((name) => ({
		name,
		place: KINDS[name].place,
	}));
}
