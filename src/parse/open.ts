import { type Library, readLibrary } from './library.ts';
import type { ParseCache } from './parsed-file.ts';

/**
 * The library of a process. Astro loads its configuration with Node and the content loaders with Vite, so a module’s
 * variables exist twice, but the process has one `globalThis`.
 */
interface Opened {
	library: Library;
	cache: ParseCache;
}

const KEY = Symbol.for('content library');
const shared = globalThis as { [KEY]?: Map<string, Opened> };
shared[KEY] ??= new Map();
const opened = shared[KEY];

/** Returns the content root of this process: `CONTENT_DIR`, else `content`. */
export function contentRoot(): string {
	return process.env.CONTENT_DIR || 'content';
}

/** Returns the library of a root, which is read at the first call. */
export function openLibrary(root = contentRoot()): Library {
	return opened.get(root)?.library ?? refreshLibrary(root);
}

/** Reads a root again, and parses only changed files. */
export function refreshLibrary(root = contentRoot()): Library {
	const cache: ParseCache = opened.get(root)?.cache ?? new Map();
	const library = readLibrary(root, cache);
	opened.set(root, { library, cache });
	return library;
}
