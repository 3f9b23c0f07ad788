import type { CollectionName } from '../schemas/collection-name.ts';

/**
 * The anchors that a page has of its own, beside the headings of its body: the ids of the template’s
 * sections. A link in content may lead to them; the validator judges it by this table, and a test of
 * the built site holds the table against the pages.
 */
const SECTIONS: Partial<Record<CollectionName, readonly string[]>> = {};

/** Anchors of every entry page of a collection. */
export function sectionsOf(collection: CollectionName): readonly string[] {
	return SECTIONS[collection] ?? [];
}
