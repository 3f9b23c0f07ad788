import type { Library } from '../../parse/library.ts';

/** Caches what several rules need of a library. A library never changes: it is read again instead. */
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
