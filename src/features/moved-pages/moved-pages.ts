import { earlierAddress } from '../../graph/earlier-address.ts';
import { findEasyRead } from '../../graph/easy-read.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';

/** A former address of a page, and its current one. */
export interface MovedPage {
	from: string;
	to: string;
	item: Item;
}

/**
 * Returns every earlier address of a page, from the `aliases` of its entry, including that of its Easy Read version.
 */
export function movedPages(model: Model): MovedPage[] {
	return COLLECTIONS.flatMap((collection) =>
		model.items(collection).flatMap((item: Item) => {
			const version = findEasyRead(item, model);
			return (item.data.aliases ?? []).flatMap((alias) => {
				const from = earlierAddress(collection, alias);
				if (from === undefined) return [];
				const moved = { from, to: model.address(item), item };
				return version
					? [moved, { from: `${from}easy-read/`, to: version.address, item }]
					: [moved];
			});
		}),
	);
}
