import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collection-name.ts';
import { openLibrary, whenRead } from './open.ts';
import { showEntries } from './shown-entries.ts';

/**
 * Shows the entries of a collection in the development server, as they are at each change. Pages have them from memory:
 * Astro’s own store is a file, which would be written at each change, and have open pages loaded again half a second later.
 */
export function collectionLoader(collection: CollectionName): Loader {
	return {
		name: `entries of ${collection}`,
		load: async ({ store, watcher }) => {
			store.clear();
			if (!watcher) return;
			showEntries(collection, openLibrary());
			watcher.add(`${openLibrary().root}/`);
			whenRead(`entries of ${collection}`, (library) => showEntries(collection, library));
		},
	};
}
