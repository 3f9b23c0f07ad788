import type { CollectionName } from '../schema/collection-name.ts';

/** The folder of an entry, from the content root. */
export function folderOf(collection: CollectionName, id: string): string {
	return [collection, ...id.split('/').slice(0, -1)].join('/');
}

/** The ids that stand above an id, from the top: of `a/b/c`, `a` and `a/b`. */
export function idsAbove(id: string): string[] {
	const steps = id.split('/').slice(0, -1);
	return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
