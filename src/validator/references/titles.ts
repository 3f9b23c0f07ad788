import { KINDS } from '../../kinds/index.ts';
import type { Library } from '../../parse/library.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { rawList } from '../../schema/raw.ts';
import { slugify } from '../../schema/slug.ts';
import { perLibrary } from '../rule/per-library.ts';

/** Returns the id of the published entry with a title, a short title or a synonym; `undefined` if several have it. */
export const idByTitle = perLibrary((library: Library) => {
	const byCollection = new Map<CollectionName, Map<string, string | undefined>>();
	return (collection: CollectionName, words: string): string | undefined => {
		let ids = byCollection.get(collection);
		if (!ids) {
			ids = entryTitles(library, collection);
			byCollection.set(collection, ids);
		}
		const wanted = slugify(words);
		return wanted === '' ? undefined : ids.get(wanted);
	};
});

function entryTitles(
	library: Library,
	collection: CollectionName,
): Map<string, string | undefined> {
	const ids = new Map<string, string | undefined>();
	for (const { id, draft, raw } of library.entries(collection)) {
		if (draft) continue;
		const fields: Readonly<Record<string, unknown>> = raw ?? {};
		const names = [fields[KINDS[collection].title], fields.shortTitle, ...rawList(fields.synonyms)];
		for (const name of new Set(names.map((each) => slugify(String(each ?? ''))))) {
			if (name !== '') ids.set(name, ids.has(name) && ids.get(name) !== id ? undefined : id);
		}
	}
	return ids;
}
