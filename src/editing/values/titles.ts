import { KINDS } from '../../kinds/index.ts';
import type { Library } from '../../parse/library.ts';
import { COLLECTIONS, type CollectionName } from '../../schema/collection-name.ts';
import { comparable } from './comparable.ts';

/** The entries of a site by what people call them. */
export interface Titles {
	/** Returns the id of the entry with a title or an id; `undefined` if there is none, or more than one. */
	find(collection: CollectionName, words: string): string | undefined;
	/** The entries of a collection, by title. */
	list(collection: CollectionName): readonly Titled[];
	/** Adds an entry that is about to be written. */
	add(collection: CollectionName, entry: Titled): void;
}

export interface Titled {
	id: string;
	title: string;
}

/** Returns the entries of a library by title. */
export function libraryTitles(library: Library): Titles {
	const byCollection = new Map<CollectionName, Titled[]>();
	for (const collection of COLLECTIONS)
		byCollection.set(
			collection,
			library.entries(collection).map(({ id, raw }) => {
				const title: unknown = raw && Reflect.get(raw, KINDS[collection].title);
				return { id, title: typeof title === 'string' ? title.trim() : id };
			}),
		);
	const entries = (collection: CollectionName) => byCollection.get(collection) ?? [];
	return {
		find(collection, words) {
			const known = entries(collection);
			const text = words.trim();
			const byId = known.find(({ id }) => id === text || text.endsWith(`(${id})`));
			if (byId) return byId.id;
			const named = known.filter(({ title }) => comparable(title) === comparable(text));
			const ids = new Set(named.map(({ id }) => id));
			return ids.size === 1 ? named[0]?.id : undefined;
		},
		list: (collection) =>
			entries(collection).toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB')),
		add(collection, entry) {
			if (!entries(collection).some(({ id }) => id === entry.id)) entries(collection).push(entry);
		},
	};
}
