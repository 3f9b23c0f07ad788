import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collection-name.ts';
import type { FileChange } from './parse-history.ts';

/** The newest thing that happened to an entry. */
export interface EntryChange {
	item: Item;
	/** `YYYY-MM-DD` */
	day: string;
	what: 'added' | 'changed' | 'checked';
}

export const CHANGE_WORDS: Readonly<Record<EntryChange['what'], string>> = {
	added: 'Added',
	changed: 'Changed',
	checked: 'Checked against its sources',
};

/**
 * Returns the newest change of each entry, the newest first; of the same day, in the order of the lists.
 * @param history the last change of each file; left out where it is not known, so that only the days of reviews count
 */
export function listChanges(
	model: Model,
	history: ReadonlyMap<string, FileChange> | undefined,
): EntryChange[] {
	return COLLECTIONS.flatMap((collection): readonly Item[] => model.items(collection))
		.flatMap((item) => newest(item, history))
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function newest(item: Item, history: ReadonlyMap<string, FileChange> | undefined): EntryChange[] {
	const { reviewed } = item.data;
	const file = ['mdx', 'yaml', 'md']
		.map((ending) => history?.get(`${item.collection}/${item.id}.${ending}`))
		.find((change) => change !== undefined);
	if (file && (reviewed === undefined || file.day >= reviewed))
		return [{ item, day: file.day, what: file.isNew ? 'added' : 'changed' }];
	return reviewed === undefined ? [] : [{ item, day: reviewed, what: 'checked' }];
}

/** Changes of one day. */
export interface ChangedDay {
	day: string;
	changes: readonly EntryChange[];
}

/** Groups changes by their day, in their order. */
export function byDay(changes: readonly EntryChange[]): ChangedDay[] {
	return [...Map.groupBy(changes, ({ day }) => day)].map(([day, ofDay]) => ({
		day,
		changes: ofDay,
	}));
}

/** Changes of entries of one kind. */
export interface ChangedKind {
	collection: CollectionName;
	changes: readonly EntryChange[];
}

/** Groups changes by the kind of their entries, in their order. */
export function byKind(changes: readonly EntryChange[]): ChangedKind[] {
	return [...Map.groupBy(changes, ({ item }) => item.collection)].map(([collection, ofKind]) => ({
		collection,
		changes: ofKind,
	}));
}
