import type { CollectionName } from '../../schema/collection-name.ts';

/** What one entry of a collection is called in a message. */
export const NOUNS: Readonly<Record<CollectionName, string>> = {
	programmes: 'programme',
	phases: 'phase',
	drivers: 'driver',
	pcref: 'PCREF part',
	organisations: 'organisation',
	sites: 'site',
	'change-ideas': 'change idea',
	elsewhere: 'entry of elsewhere',
	sheets: 'sheet',
	tools: 'tool',
	coaching: 'coaching offer',
	guides: 'guide step',
	community: 'community page',
	events: 'event',
	voices: 'voice',
	ingredients: 'ingredient',
	facts: 'fact',
	sources: 'source',
	glossary: 'term',
	pages: 'page',
};

/** “a driver”, “an event”. */
export function aNoun(collection: CollectionName): string {
	const noun = NOUNS[collection];
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
