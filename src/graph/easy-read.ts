import { type DataOf, KINDS } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { PLACES, type PlaceName } from '../schema/definition.ts';
import { PICTURE_LIST } from '../schema/picture.ts';
import type { Item } from './item.ts';
import type { Model } from './model.ts';

/** The Easy Read sentences of an entry. */
export type EasyRead = NonNullable<DataOf<'change-ideas'>['easyRead']>;

/** The Easy Read version of an entry’s page. */
export interface EasyReadVersion {
	item: Item;
	easyRead: EasyRead;
	/** Its address. */
	address: string;
}

/** Returns the address of a page’s Easy Read version; `undefined` for an entry that shares its page with others. */
export function easyReadAddress(address: string): string | undefined {
	return address.includes('#') ? undefined : `${address}easy-read/`;
}

/** Returns the Easy Read version of an entry, if it has one. */
export function findEasyRead(item: Item, model: Model): EasyReadVersion | undefined {
	const easyRead = 'easyRead' in item.data ? item.data.easyRead : undefined;
	const address = easyReadAddress(model.address(item));
	return easyRead && address !== undefined ? { item, easyRead, address } : undefined;
}

/** Returns every Easy Read version, collection by collection. */
export function easyReadVersions(model: Model): EasyReadVersion[] {
	return COLLECTIONS.flatMap((collection: CollectionName) =>
		model.items(collection).flatMap((item: Item) => findEasyRead(item, model) ?? []),
	);
}

/** Returns the page where reading in Easy Read starts: the version of the home page, or else the list of all versions. */
export function easyReadStart(model: Model): string {
	const home = model.item('pages', 'index');
	return (home && findEasyRead(home, model)?.address) ?? PICTURE_LIST;
}

/** What readers can do themselves comes before what others did. */
const FIRST: PlaceName = 'Lived experience';

/**
 * Returns the versions that the start page leads to, by place of the site. Read one after the other, each leads to the
 * next.
 */
export function easyReadPlaces(model: Model): { place: PlaceName; versions: EasyReadVersion[] }[] {
	const start = easyReadStart(model);
	const byPlace = Map.groupBy(
		easyReadVersions(model).filter(({ address }) => address !== start),
		({ item }) => KINDS[item.collection].place,
	);
	return [FIRST, ...PLACES.filter((place) => place !== FIRST)].flatMap((place) => {
		const versions = byPlace.get(place);
		return versions ? { place, versions } : [];
	});
}
