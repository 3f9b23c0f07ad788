import type { z } from 'zod';
import { changeIdeaSchema } from './change-idea.ts';
import { coachingSchema } from './coaching.ts';
import type { CollectionName } from './collection-name.ts';
import { communitySchema } from './community.ts';
import { driverSchema } from './driver.ts';
import { eventSchema } from './event.ts';
import { factSchema } from './fact.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guide.ts';
import { ingredientSchema } from './ingredient.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { pcrefSchema } from './pcref.ts';
import { phaseSchema } from './phase.ts';
import { programmeSchema } from './programme.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { toolSchema } from './tool.ts';
import { voiceSchema } from './voice.ts';

/** The schema of each collection’s entries. */
export const schemas = {
	programmes: programmeSchema,
	phases: phaseSchema,
	drivers: driverSchema,
	pcref: pcrefSchema,
	organisations: organisationSchema,
	sites: siteSchema,
	'change-ideas': changeIdeaSchema,
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
