import { type DataOf, KINDS } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { rawFields } from '../schema/raw.ts';

/** An entry as the model sees it: published, in order, with the references that its texts make. */
export interface Item<C extends CollectionName = CollectionName> {
	collection: C;
	id: string;
	data: DataOf<C>;
	/** Components with an id in its body and inline fields, in the order of the page. */
	mentions: readonly Mention[];
}

export interface Mention {
	collection: CollectionName;
	id: string;
}

/** All items by collection, each with what else is known of an entry: its texts, where it has been read to be shown. */
export type Items<More extends object = object> = {
	readonly [C in CollectionName]: readonly (Item<C> & More)[];
};

/** Items by collection, as a function makes them. */
export function itemsBy<More extends object>(
	make: <C extends CollectionName>(collection: C) => readonly (Item<C> & More)[],
): Items<More> {
	return Object.fromEntries(COLLECTIONS.map((name) => [name, make(name)])) as Items<More>;
}

/** True for an item of a collection. */
export function isInCollection<C extends CollectionName, I extends Item>(
	collection: C,
	item: I,
): item is I & Item<C> {
	return item.collection === collection;
}

/** The title of an item: of a fact its statement, of a term the term. An entry that may lack a title shows its id. */
export function itemTitle(item: Item): string {
	return textAt(item, KINDS[item.collection].title) ?? item.id;
}

/** The id of the programme that an item names, if it names one. */
export function itemProgramme(item: Item): string | undefined {
	return textAt(item, 'programme');
}

/** The text in a field of an item, if it has such a field and a text in it. */
export function textAt({ data }: Item, field: string): string | undefined {
	const value = rawFields(data)[field];
	return typeof value === 'string' ? value : undefined;
}
