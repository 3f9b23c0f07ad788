// Written by `npm run schemas` from the list in src/schema/collection-name.ts.

import type { CollectionName } from '../schema/collection-name.ts';
import type { Definition } from '../schema/definition.ts';
import changeIdeas from './change-ideas/definition.ts';
import coaching from './coaching/definition.ts';
import community from './community/definition.ts';
import drivers from './drivers/definition.ts';
import elsewhere from './elsewhere/definition.ts';
import events from './events/definition.ts';
import facts from './facts/definition.ts';
import glossary from './glossary/definition.ts';
import guides from './guides/definition.ts';
import ingredients from './ingredients/definition.ts';
import organisations from './organisations/definition.ts';
import pages from './pages/definition.ts';
import pcref from './pcref/definition.ts';
import phases from './phases/definition.ts';
import programmes from './programmes/definition.ts';
import sheets from './sheets/definition.ts';
import sites from './sites/definition.ts';
import sources from './sources/definition.ts';
import tools from './tools/definition.ts';
import voices from './voices/definition.ts';

/** What every collection is. */
export const KINDS: Readonly<Record<CollectionName, Definition>> = {
	programmes,
	phases,
	drivers,
	pcref,
	organisations,
	sites,
	'change-ideas': changeIdeas,
	elsewhere,
	sheets,
	tools,
	coaching,
	guides,
	community,
	events,
	voices,
	ingredients,
	facts,
	sources,
	glossary,
	pages,
};

/** The schema of each collection’s entries. */
export const schemas = {
	programmes: programmes.schema,
	phases: phases.schema,
	drivers: drivers.schema,
	pcref: pcref.schema,
	organisations: organisations.schema,
	sites: sites.schema,
	'change-ideas': changeIdeas.schema,
	elsewhere: elsewhere.schema,
	sheets: sheets.schema,
	tools: tools.schema,
	coaching: coaching.schema,
	guides: guides.schema,
	community: community.schema,
	events: events.schema,
	voices: voices.schema,
	ingredients: ingredients.schema,
	facts: facts.schema,
	sources: sources.schema,
	glossary: glossary.schema,
	pages: pages.schema,
} as const;
