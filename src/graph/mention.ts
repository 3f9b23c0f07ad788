import type { CollectionName } from '../schema/collection-name.ts';

/** Components whose `id` names an entry, and of which collection. */
export const MENTIONS: Readonly<Record<string, CollectionName>> = {
	Fact: 'facts',
	Cite: 'sources',
	Term: 'glossary',
	Voice: 'voices',
};
