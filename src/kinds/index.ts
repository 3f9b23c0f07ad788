import type { z } from 'zod';
import type { CollectionName } from '../schema/collection-name.ts';
import type { Raw } from '../schema/raw.ts';
import { changeIdeaSchema } from './change-ideas/schema.ts';
import { coachingSchema } from './coaching/schema.ts';
import { communitySchema } from './community/schema.ts';
import { driverSchema } from './drivers/schema.ts';
import { elsewhereSchema } from './elsewhere/schema.ts';
import { eventSchema } from './events/schema.ts';
import { factSchema } from './facts/schema.ts';
import { glossarySchema } from './glossary/schema.ts';
import { guideSchema } from './guides/schema.ts';
import { ingredientSchema } from './ingredients/schema.ts';
import { organisationSchema } from './organisations/schema.ts';
import { pageSchema } from './pages/schema.ts';
import { pcrefSchema } from './pcref/schema.ts';
import { phaseSchema } from './phases/schema.ts';
import { programmeSchema } from './programmes/schema.ts';
import { sheetSchema } from './sheets/schema.ts';
import { siteSchema } from './sites/schema.ts';
import { sourceSchema } from './sources/schema.ts';
import { toolSchema } from './tools/schema.ts';
import { voiceSchema } from './voices/schema.ts';

/** The schema of each collection’s entries. */
export const schemas = {
	programmes: programmeSchema,
	phases: phaseSchema,
	drivers: driverSchema,
	pcref: pcrefSchema,
	organisations: organisationSchema,
	sites: siteSchema,
	'change-ideas': changeIdeaSchema,
	elsewhere: elsewhereSchema,
	sheets: sheetSchema,
	tools: toolSchema,
	coaching: coachingSchema,
	guides: guideSchema,
	community: communitySchema,
	events: eventSchema,
	voices: voiceSchema,
	ingredients: ingredientSchema,
	facts: factSchema,
	sources: sourceSchema,
	glossary: glossarySchema,
	pages: pageSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** The data of an entry of a collection. */
export type DataOf<C extends CollectionName> = z.output<(typeof schemas)[C]>;

/** The names of the fields that entries of a collection may have; of several collections, those of any. */
export type FieldOf<C extends CollectionName> = C extends CollectionName
	? keyof DataOf<C> & string
	: never;

/** An entry of a collection as its author wrote it: the fields have names, and every value is unknown. */
export type RawOf<C extends CollectionName> = Raw<FieldOf<C>>;
