// Written by `npm run schemas` from the definitions of the collections: the browser needs no more of them.

import type { PlaceName } from '../schema/definition.ts';

export const COLLECTION_PLACES: Readonly<Record<string, PlaceName>> = {
	programmes: 'About the programme',
	phases: 'About the programme',
	drivers: 'About the programme',
	pcref: 'About the programme',
	organisations: 'About the programme',
	sites: 'About the programme',
	'change-ideas': 'Change ideas',
	elsewhere: 'Evidence',
	sheets: 'Guides',
	tools: 'Guides',
	guides: 'Guides',
	community: 'Lived experience',
	events: 'Lived experience',
	voices: 'Lived experience',
	ingredients: 'About the programme',
	facts: 'Evidence',
	sources: 'Evidence',
	glossary: 'Evidence',
};
