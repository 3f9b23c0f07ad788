import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collection-name.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { openLibrary, whenRead } from './open.ts';
import { showEntries, shownEntries } from './shown-entries.ts';

/**
 * Passes the entries of a collection that are shown to Astro. Pages have them from memory, their bodies as segments and
 * never as code. Once the content is read again, Astro is passed only what it renders itself: it writes all entries to a
 * file at each change, and has open pages loaded again half a second later.
 */
export function collectionLoader(collection: CollectionName): Loader {
	return {
		name: `entries of ${collection}`,
		load: async ({ store, watcher }) => {
			const pass = (library: Library, isPassed: (entry: Entry) => boolean) => {
				showEntries(collection, library);
				const shown = shownEntries(collection);
				const ids = new Set(shown.map(({ id }) => id));
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				for (const { id, data, filePath } of shown) {
					const entry = library.entry(collection, id);
					if (!entry?.data || !isPassed(entry)) continue;
					// Without a digest: with one, Astro would keep what an earlier version of this code made from the same file.
					store.set({
						id,
						// The library has validated it with the schema of the collection.
						data: { ...data },
						filePath,
						...(isCode(entry) ? { body: entry.body?.source ?? '', deferredRender: true } : {}),
					});
				}
			};
			pass(openLibrary(), () => true);
			if (!watcher) return;
			watcher.add(`${openLibrary().root}/`);
			whenRead(`entries of ${collection}`, (library) => pass(library, isCode));
		},
	};
}

/** Only MDX pages are rendered by @astrojs/mdx, after the validator has checked them. */
function isCode(entry: Entry): boolean {
	return entry.collection === 'pages' && entry.file.endsWith('.mdx');
}
