import type { CollectionName } from '../schema/collection-name.ts';
import { itemAddress } from './address.ts';

/**
 * Returns the address of an entry’s page under an earlier id; `undefined` if the entry has only an anchor of a page.
 */
export function earlierAddress(collection: CollectionName, alias: string): string | undefined {
	const address = itemAddress(collection, alias, { leading: undefined });
	return address.includes('#') ? undefined : address;
}
