import { itemAt } from '../format/item-at.ts';
import { KINDS } from '../kinds/index.ts';
import { rawFields } from '../schema/raw.ts';
import { type Item, itemProgramme, itemTitle, textAt } from './item.ts';

/** The order in which lists, menus and feeds show the entries of a collection. */
export function inOrder<I extends Item>(items: readonly I[], leading: string | undefined): I[] {
	return items
		.map((item) => ({ item, key: sortKey(item, leading) }))
		.sort((a, b) => compareKeys(a.key, b.key))
		.map(({ item }) => item);
}

type Key = readonly (string | number)[];

/** The leading programme first, then the place that the entry itself gives, then its date, then its title. */
function sortKey(item: Item, leading: string | undefined): Key {
	const { order } = KINDS[item.collection];
	const programme = item.collection === 'programmes' ? item.id : itemProgramme(item);
	const place = rawFields(item.data).order;
	const group =
		typeof order === 'object' && 'groups' in order
			? order.values.indexOf(textAt(item, order.groups) ?? '')
			: 0;
	const date =
		typeof order === 'object' && 'date' in order ? (textAt(item, order.date) ?? '9999') : '';
	return [
		programme === undefined || programme === leading ? '' : programme,
		group,
		typeof place === 'number' ? place : Number.MAX_SAFE_INTEGER,
		date,
		itemTitle(item).toLocaleLowerCase('en-GB'),
		item.id,
	];
}

function compareKeys(a: Key, b: Key): number {
	for (const [index, left] of a.entries()) {
		const right = itemAt(b, index);
		if (left === right) continue;
		if (typeof left === 'string' && typeof right === 'string')
			return left.localeCompare(right, 'en-GB') || (left < right ? -1 : 1);
		return left < right ? -1 : 1;
	}
	return 0;
}
