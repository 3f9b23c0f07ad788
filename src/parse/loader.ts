import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collection-name.ts';
import { areDraftsShown } from './drafts.ts';
import type { Entry } from './entry.ts';
import { dropParts, entryParts, keepParts } from './entry-parts.ts';
import { fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import { openLibrary, refreshLibrary } from './open.ts';

/**
 * Passes the valid entries of a collection to Astro, without withdrawn voices and, except in the development server,
 * without drafts. Bodies are passed beside its store, as segments and never as code.
 */
export function collectionLoader(collection: CollectionName): Loader {
	return {
		name: `entries of ${collection}`,
		load: async ({ store, watcher }) => {
			const fill = (library: Library) => {
				const base = basePath(library);
				const published = library.entries(collection).filter(isShown);
				const ids = new Set([
					...published.map((entry) => entry.id),
					...library
						.entries(collection)
						.filter(staysAsItWas)
						.map((entry) => entry.id),
				]);
				for (const id of store.keys()) {
					if (ids.has(id)) continue;
					store.delete(id);
					dropParts({ collection, id });
				}
				for (const entry of published) {
					keepParts(entry, base);
					// Without a digest: with one, Astro would keep what an earlier version of this code made from the same file.
					store.set({
						id: entry.id,
						// The library has validated it with the schema of the collection.
						data: { ...entry.data },
						filePath: relative(process.cwd(), `${library.root}/${entry.file}`),
						// Pages find the body elsewhere. By this, Astro notices that it has changed.
						rendered: { html: '', metadata: { text: fingerprint(entry.text) } },
						...(isCode(entry) ? { body: entry.body?.source ?? '', deferredRender: true } : {}),
					});
				}
			};
			fill(openLibrary());
			const folder = `${openLibrary().root}/`;
			watcher?.add(folder);
			watcher?.on('all', (_event, path) => {
				const file = path.startsWith(folder) ? path.slice(folder.length) : '';
				if (file.startsWith(`${collection}/`) || file === 'site.yaml') fill(refreshLibrary());
			});
		},
	};
}

/** True for an entry that a page may show. */
function isShown(entry: Entry): boolean {
	return entry.data !== undefined && !entry.withdrawn && (!entry.draft || areDraftsShown());
}

/**
 * True for an entry with a mistake whose page stays as it was before, behind the error, while its author corrects it:
 * only in the development server, since nothing is built with a mistake.
 */
function staysAsItWas(entry: Entry): boolean {
	return (
		entry.data === undefined &&
		!entry.withdrawn &&
		areDraftsShown() &&
		entryParts(entry) !== undefined
	);
}

/** Only MDX pages are rendered by @astrojs/mdx, after the validator has checked them. */
function isCode(entry: Entry): boolean {
	return entry.collection === 'pages' && entry.file.endsWith('.mdx');
}

/** Returns the path below which the site is served, with `/` at both ends. */
function basePath(library: Library): string {
	const base = library.site.data?.base ?? '/';
	return base.endsWith('/') ? base : `${base}/`;
}
