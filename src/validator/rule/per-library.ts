import type { Library } from '../../parse/library.ts';

/** What several rules need to know of a library, worked out once. A library never changes: it is read anew. */
export function perLibrary<T>(work: (library: Library) => T): (library: Library) => T {
	const known = new WeakMap<Library, { value: T }>();
	return (library) => {
		let found = known.get(library);
		if (!found) {
			found = { value: work(library) };
			known.set(library, found);
		}
		return found.value;
	};
}
