import type { Library } from '../../parse/library.ts';

const caches: WeakMap<Library, unknown>[] = [];

/** Caches what several rules need of a library. A library never changes: it is read again instead. */
export function perLibrary<T>(work: (library: Library) => T): (library: Library) => T {
	const known = new WeakMap<Library, { value: T }>();
	caches.push(known);
	return (library) => {
		let found = known.get(library);
		if (!found) {
			found = { value: work(library) };
			known.set(library, found);
		}
		return found.value;
	};
}

/** Forgets what rules needed of a library. It takes more memory than the library itself. */
export function forgetPerLibrary(library: Library): void {
	for (const known of caches) known.delete(library);
}
