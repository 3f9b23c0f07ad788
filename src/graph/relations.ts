import { schemas } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { markedValues } from '../schema/walk.ts';
import type { Item } from './item.ts';

/** A link from one item to another: written once, on the side of `from`. */
export interface Link<I extends Item = Item> {
	from: I;
	/** The top-level field that holds the link; `body` for a component in a text. */
	field: string;
	to: { collection: CollectionName; id: string };
}

/** Every link of the content, found from its target without a scan. */
export interface Relations<I extends Item = Item> {
	/** Links that lead to an entry, in the order of the items that make them. */
	to(collection: CollectionName, id: string): readonly Link<I>[];
}

export function buildRelations<I extends Item>(items: Iterable<I>): Relations<I> {
	const byTo = new Map<string, Link<I>[]>();
	for (const item of items) {
		for (const link of findLinks(item)) {
			const key = itemKey(link.to.collection, link.to.id);
			const known = byTo.get(key);
			if (known) known.push(link);
			else byTo.set(key, [link]);
		}
	}
	return { to: (collection, id) => byTo.get(itemKey(collection, id)) ?? [] };
}

function* findLinks<I extends Item>(item: I): Generator<Link<I>> {
	for (const { path, value, meta } of markedValues(schemas[item.collection], item.data)) {
		const collection = meta.ref ?? (meta.organisationOrText ? 'organisations' : undefined);
		if (collection) yield { from: item, field: String(path[0]), to: { collection, id: value } };
	}
	for (const mention of item.mentions) yield { from: item, field: 'body', to: mention };
}

function itemKey(collection: CollectionName, id: string): string {
	return `${collection}/${id}`;
}
