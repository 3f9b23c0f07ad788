import type { DataOf } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
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
