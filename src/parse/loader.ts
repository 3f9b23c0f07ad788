import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schema/collection-name.ts';
import type { FilePlace } from '../schema/file-address.ts';
import { areDraftsShown } from './drafts.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import type { Heading, Markdown } from './markdown/markdown.ts';
import { type Segment, splitInlineSegments, splitSegments } from './markdown/segments.ts';
import { openLibrary, refreshLibrary } from './open.ts';

/** What a page gets of an entry in addition to its data: `entry.rendered.metadata`. */
export interface Rendered {
	/** The body. */
	segments: Segment[];
	/** The inline Markdown fields, by path: `problem`, `results.0.text`. */
	texts: Record<string, Segment[]>;
	/** The headings of the body, for the table of contents. */
	headings: Heading[];
}

/**
 * Passes the valid entries of a collection to Astro, without withdrawn voices and, except in the development server,
 * without drafts. Bodies are passed as segments, never as code.
 */
export function collectionLoader(collection: CollectionName): Loader {
	return {
		name: `entries of ${collection}`,
		load: async ({ store, parseData, watcher }) => {
			const fill = async (library: Library) => {
				const options = { base: basePath(library) };
				const published = library.entries(collection).filter(isShown);
				const ids = new Set([
					...published.map((entry) => entry.id),
					...library
						.entries(collection)
						.filter(staysAsItWas)
						.map((entry) => entry.id),
				]);
				for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
				for (const entry of published) {
					const data = await parseData({
						id: entry.id,
						data: entry.raw as Record<string, unknown>,
					});
					// Without a digest: with one, Astro would keep what an earlier version of this code made from the same file.
					store.set({
						id: entry.id,
						data,
						filePath: relative(process.cwd(), `${library.root}/${entry.file}`),
						rendered: { html: '', metadata: { ...rendered(entry, options) } },
						...(isCode(entry) ? { body: entry.body?.source ?? '', deferredRender: true } : {}),
					});
				}
			};
			await fill(openLibrary());
			const folder = `${openLibrary().root}/`;
			watcher?.add(folder);
			watcher?.on('all', async (_event, path) => {
				const file = path.startsWith(folder) ? path.slice(folder.length) : '';
				if (file.startsWith(`${collection}/`) || file === 'site.yaml') await fill(refreshLibrary());
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
	return entry.data === undefined && !entry.withdrawn && areDraftsShown();
}

/** Only MDX pages are rendered by @astrojs/mdx, after the validator has checked them. */
function isCode(entry: Entry): boolean {
	return entry.collection === 'pages' && entry.file.endsWith('.mdx');
}

function rendered(entry: Entry, { base }: { base: string }): Rendered {
	const options: FilePlace = { base, folder: entry.file.split('/').slice(0, -1).join('/') };
	const segments = (markdown: Markdown, write: typeof splitSegments) =>
		markdown.tree ? write(markdown.tree, options) : [];
	return {
		segments: entry.body ? segments(entry.body, splitSegments) : [],
		texts: Object.fromEntries(
			entry.texts.map((text) => [text.path.join('.'), segments(text, splitInlineSegments)]),
		),
		headings: (entry.body?.headings ?? []).map((heading) => ({ ...heading })),
	};
}

/** Returns the path below which the site is served, with `/` at both ends. */
function basePath(library: Library): string {
	const base = library.site.data?.base ?? '/';
	return base.endsWith('/') ? base : `${base}/`;
}
