import type { Item } from '../../graph/item.ts';

/** What no source says and this site reads out of what sources say (`inferred`): marked wherever it is shown. */
export const OUR_READING = 'our reading';

/** True when the values of a field are our reading and no source’s. */
export function isInferred(item: Item<'change-ideas'> | Item<'drivers'>, field: string): boolean {
	const inferred: readonly string[] = item.data.inferred ?? [];
	return inferred.includes(field);
}
