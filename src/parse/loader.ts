import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collection-name.ts';
import { passCodePages } from './code-pages.ts';
import type { Library } from './library.ts';
import { openLibrary, whenRead } from './open.ts';
import { showEntries, shownEntries } from './shown-entries.ts';

/**
 * Shows the entries of a collection in the development server. Pages have them from memory, their bodies as segments and
 * never as code: Astro is passed only the pages that it makes modules of. It would write all entries to a file at each
 * change, and have open pages loaded again half a second later. A build needs no other collection from Astro.
 */
export function collectionLoader(collection: CollectionName): Loader {
	return {
		name: `entries of ${collection}`,
		load: async ({ store, watcher }) => {
			const show = (library: Library) => {
				showEntries(collection, library);
				if (collection !== 'pages') return;
				const ids = new Set(shownEntries(collection).map(({ id }) => id));
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				// Without a digest: with one, Astro would keep what an earlier version of this code made from the same file.
				for (const page of passCodePages(library)) store.set({ ...page, deferredRender: true });
			};
			if (!watcher && collection !== 'pages') return;
			show(openLibrary());
			if (!watcher) return;
			watcher.add(`${openLibrary().root}/`);
			whenRead(`entries of ${collection}`, show);
		},
	};
}
