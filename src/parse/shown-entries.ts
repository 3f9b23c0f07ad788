import { relative } from 'node:path';
import type { DataOf } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { areDraftsShown } from './drafts.ts';
import type { Entry } from './entry.ts';
import { type EntryParts, entryParts } from './entry-parts.ts';
import type { Library } from './library.ts';
import { openLibrary } from './open.ts';

/** An entry that pages may show. */
export interface ShownEntry<C extends CollectionName = CollectionName> {
	id: string;
	data: DataOf<C>;
	parts: EntryParts;
	/** The path of its file, relative to the project’s folder. */
	filePath: string;
}

type Shown = { [C in CollectionName]?: readonly ShownEntry<C>[] };

/**
 * The entries stay in memory: in Astro’s store they would be written to a file, bundled and parsed again. Astro runs
 * the loaders and the pages with modules of their own, but the process has one `globalThis`.
 */
const KEY = Symbol.for('shown entries');
const holder = globalThis as { [KEY]?: Shown };
holder[KEY] ??= {};
const shown = holder[KEY];

/**
 * Returns the entries of a collection that pages may show: in the development server as they were when the content was
 * last read, in a build as it is.
 */
export function shownEntries<C extends CollectionName>(collection: C): readonly ShownEntry<C>[] {
	if (!shown[collection]) showEntries(collection, openLibrary());
	return shown[collection] ?? [];
}

/** Shows what pages may show of a collection from now on. */
export function showEntries<C extends CollectionName>(collection: C, library: Library): void {
	const before = new Map(shown[collection]?.map((entry) => [entry.id, entry]));
	const now = library.entries(collection).flatMap((entry): ShownEntry<C>[] => {
		if (entry.data === undefined && !entry.withdrawn) return staysAsItWas(before.get(entry.id));
		const found = toShownEntry(entry, library);
		return found ? [found] : [];
	});
	Object.assign(shown, { [collection]: now });
}

/**
 * Returns an entry as pages show it; `undefined` for one with a mistake, a withdrawn voice and, except in the development
 * server, a draft.
 */
function toShownEntry<C extends CollectionName>(
	entry: Entry<C>,
	library: Library,
): ShownEntry<C> | undefined {
	const { id, data, file, draft, withdrawn } = entry;
	if (data === undefined || withdrawn || (draft && !areDraftsShown())) return undefined;
	const filePath = relative(process.cwd(), `${library.root}/${file}`);
	return { id, data, parts: entryParts(entry, basePath(library)), filePath };
}

/**
 * The page of an entry with a mistake stays as it was before, behind the error, while its author corrects it: only in
 * the development server, since nothing is built with a mistake.
 */
function staysAsItWas<E>(before: E | undefined): E[] {
	return before && areDraftsShown() ? [before] : [];
}

/** Returns the path below which the site is served, with `/` at both ends. */
function basePath(library: Library): string {
	const base = library.site.data?.base ?? '/';
	return base.endsWith('/') ? base : `${base}/`;
}
