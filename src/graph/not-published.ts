import { lowerFirst } from '../format/number-words.ts';
import { schemas } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { schemaAt, schemaDescription } from '../schema/walk.ts';
import type { Item } from './item.ts';

/**
 * Returns what no source publishes about an entry, in the words of the fields’ descriptions: “what was unfair, for
 * whom, and how that was known”.
 */
export function notPublishedInWords(item: Item): string[] {
	const { notPublished = [] } = item.data;
	return notPublished.map((field) => fieldInWords(item.collection, field));
}

/** Returns the content of a field in the words of its description, without instructions for authors. */
export function fieldInWords(collection: CollectionName, field: string): string {
	const description = schemaDescription(schemaAt(schemas[collection], [field]));
	const words = description?.split(/[.:;](?:\s|$)|, at least one\b/, 1)[0];
	return words ? lowerFirst(words) : field;
}
