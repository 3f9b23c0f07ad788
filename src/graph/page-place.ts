import type { CollectionName } from '../schema/collection-name.ts';

/** Returns the folder of an entry, relative to the content root. */
export function pageFolder(collection: CollectionName, id: string): string {
	return [collection, ...id.split('/').slice(0, -1)].join('/');
}

/** Returns the parents of an id from the top down: `a` and `a/b` for `a/b/c`. */
export function idsAbove(id: string): string[] {
	const steps = id.split('/').slice(0, -1);
	return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
