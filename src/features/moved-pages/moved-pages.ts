import { earlierAddress } from '../../graph/earlier-address.ts';
import { twinOf } from '../../graph/easy-read.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';

/** An address that a page once had, and the address that it has now. */
export interface MovedPage {
	from: string;
	to: string;
	item: Item;
}

/** Every earlier address of a page, by the `aliases` of its entry; that of its Easy Read version, too. */
export function movedPages(model: Model): MovedPage[] {
	return COLLECTIONS.flatMap((collection) =>
		model.items(collection).flatMap((item: Item) => {
			const twin = twinOf(item, model);
			return (item.data.aliases ?? []).flatMap((alias) => {
				const from = earlierAddress(collection, alias);
				if (from === undefined) return [];
				const moved = { from, to: model.address(item), item };
				return twin ? [moved, { from: `${from}easy-read/`, to: twin.address, item }] : [moved];
			});
		}),
	);
}
