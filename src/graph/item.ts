import type { DataOf } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';

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

/** All items by collection. */
export type Items = { readonly [C in CollectionName]: readonly Item<C>[] };

/** The title of an item: of a fact its statement, of a term the term. An entry that may lack a title shows its id. */
export function titleOf(item: Item): string {
	const data = item.data as { title?: string; statement?: string; term?: string };
	return data.title ?? data.statement ?? data.term ?? item.id;
}

/** The id of the programme that an item names, if it names one. */
export function programmeOf(item: Item): string | undefined {
	return (item.data as { programme?: string }).programme;
}
