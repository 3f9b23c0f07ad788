import type { CollectionName } from '../schema/collection-name.ts';

/** Components whose `id` refers to an entry, and the collection of that entry. */
export const MENTIONS: Readonly<Record<string, CollectionName>> = {
	Fact: 'facts',
	Cite: 'sources',
	Term: 'glossary',
	Voice: 'voices',
};
