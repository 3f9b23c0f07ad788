import { resolve } from 'node:path';
import type { CollectionName } from '../schema/collection-name.ts';
import { type Library, readLibrary } from './library.ts';
import type { ParseCache } from './parsed-file.ts';
import { stateOfFiles } from './state-of-files.ts';

/**
 * The libraries of a process. Astro loads its configuration with Node and the content loaders with Vite, so a module’s
 * variables exist twice, but the process has one `globalThis`.
 */
interface Opened {
	library: Library;
	/** What its files were like when it was read; `undefined` if it has to be read again. */
	state: string | undefined;
	cache: ParseCache;
}

type Listener = (library: Library) => void;

interface Shared {
	opened: Map<string, Opened>;
	listeners: Map<string, Listener>;
}

const KEY = Symbol.for('content library');
const holder = globalThis as { [KEY]?: Shared };
holder[KEY] ??= { opened: new Map(), listeners: new Map() };
const { opened, listeners } = holder[KEY];

/** Returns the content root of this process: `CONTENT_DIR`, else `content`. */
export function contentRoot(): string {
	return process.env.CONTENT_DIR || 'content';
}

/** Returns the library of a root, which is read at the first call. */
export function openLibrary(root = contentRoot()): Library {
	return opened.get(folderOf(root))?.library ?? refreshLibrary(root);
}

/** Each small part of a page asks for the library, and to resolve a path takes longer than to look it up. */
const folders = new Map<string, string>();

function folderOf(root: string): string {
	const folder = folders.get(root) ?? resolve(root);
	folders.set(root, folder);
	return folder;
}

/** Reads some collections of a root, for a process that needs no others. */
export function openCollections(
	collections: readonly CollectionName[],
	root = contentRoot(),
): Library {
	const cache: ParseCache = new Map();
	const library = readLibrary(root, cache, collections);
	opened.set(resolve(root), { library, state: undefined, cache });
	return library;
}

/** Reads a root again, and parses only changed files. If there are none, the library is the same as before. */
export function refreshLibrary(root = contentRoot()): Library {
	const folder = resolve(root);
	const known = opened.get(folder);
	const state = stateOfFiles(folder);
	if (known?.state === state) return known.library;
	const cache: ParseCache = known?.cache ?? new Map();
	const library = readLibrary(root, cache);
	opened.set(folder, { library, state, cache });
	if (known) for (const listener of listeners.values()) listener(library);
	return library;
}

/**
 * Has files read again, even if they seem to be the same: a file can change twice within the resolution of its timestamp.
 * @param files paths from the root
 */
export function forgetFiles(files: readonly string[], root = contentRoot()): void {
	const folder = resolve(root);
	const known = opened.get(folder);
	if (!known) return;
	for (const file of files) known.cache.delete(resolve(folder, file));
	known.state = undefined;
}

/**
 * Has each library that is read from now on, because a file has changed, passed to a listener.
 * @param name a later listener of the same name takes its place
 */
export function whenRead(name: string, listener: Listener): void {
	listeners.set(name, listener);
}
