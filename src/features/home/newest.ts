import type { Item } from '../../graph/item.ts';

/** The items that were checked last, newest first; among those of one day, in their own order. */
export function newestReviewed<I extends Item>(items: readonly I[], most: number): I[] {
	const day = (item: I) => item.data.reviewed ?? '';
	return [...items].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).slice(0, most);
}
