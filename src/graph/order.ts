import type { CollectionName } from '../schema/collection-name.ts';
import { type Item, programmeOf, titleOf } from './item.ts';

/** The order in which lists, menus and feeds show the entries of a collection. */
export function inOrder<C extends CollectionName>(
	items: readonly Item<C>[],
	leading: string | undefined,
): Item<C>[] {
	return items
		.map((item) => ({ item, key: sortKey(item, leading) }))
		.sort((a, b) => compareKeys(a.key, b.key))
		.map(({ item }) => item);
}

type Key = readonly (string | number)[];

/** The leading programme first, then the place that the entry itself gives, then its date, then its title. */
function sortKey(item: Item, leading: string | undefined): Key {
	const data = item.data as { order?: number; starts?: string; kind?: string; track?: string };
	const programme = item.collection === 'programmes' ? item.id : programmeOf(item);
	const group =
		item.collection === 'pcref'
			? PCREF_ORDER.indexOf(data.kind ?? '')
			: item.collection === 'guides'
				? TRACK_ORDER.indexOf(data.track ?? '')
				: 0;
	return [
		programme === undefined || programme === leading ? '' : programme,
		group,
		data.order ?? Number.MAX_SAFE_INTEGER,
		item.collection === 'events' ? (data.starts ?? '9999') : '',
		titleOf(item).toLocaleLowerCase('en-GB'),
		item.id,
	];
}

const PCREF_ORDER = ['domain', 'competency'];
const TRACK_ORDER = ['onboarding', 'improvement', 'measurement', 'authoring'];

function compareKeys(a: Key, b: Key): number {
	for (const [index, left] of a.entries()) {
		const right = b[index] as string | number;
		if (left === right) continue;
		if (typeof left === 'string' && typeof right === 'string')
			return left.localeCompare(right, 'en-GB') || (left < right ? -1 : 1);
		return left < right ? -1 : 1;
	}
	return 0;
}
