import { ID } from '../schema/id.ts';
import { rawList } from '../schema/raw.ts';
import type { Entry } from './entry.ts';

/** Returns the earlier ids of an entry that have the form of an id, each with its index in the list. */
export function readAliases({ raw }: Pick<Entry, 'raw'>): { id: string; index: number }[] {
	return rawList(raw?.aliases).flatMap((id, index) =>
		typeof id === 'string' && ID.test(id) ? [{ id, index }] : [],
	);
}
