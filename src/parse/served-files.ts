import { servedPath } from '../format/served-name.ts';
import type { Library } from './library.ts';

const known = new WeakMap<Library, ReadonlyMap<string, string>>();

/** Returns the files next to entries that may be published, by the path under which the site serves each. */
export function servedFiles(library: Library): ReadonlyMap<string, string> {
	let files = known.get(library);
	if (!files) {
		const published = [...library.assets].filter((file) => !library.refused.has(file));
		files = new Map(published.map((file) => [servedPath(file), file]));
		known.set(library, files);
	}
	return files;
}
