import type { Item } from './item.ts';

/** Items that the texts of an entry don’t show already, so that its page does not say things twice. */
export function excludeMentioned<I extends Item>(
	items: readonly I[],
	...texts: readonly Pick<Item, 'mentions'>[]
): I[] {
	const mentioned = new Set(
		texts.flatMap(({ mentions }) => mentions.map(({ collection, id }) => `${collection}/${id}`)),
	);
	return items.filter((item) => !mentioned.has(`${item.collection}/${item.id}`));
}
