import { defineCollection } from 'astro:content';
import { schemas } from './kinds/index.ts';
import { entriesOf } from './parse/loader.ts';

export const collections = {
	programmes: defineCollection({ loader: entriesOf('programmes'), schema: schemas.programmes }),
	phases: defineCollection({ loader: entriesOf('phases'), schema: schemas.phases }),
	drivers: defineCollection({ loader: entriesOf('drivers'), schema: schemas.drivers }),
	pcref: defineCollection({ loader: entriesOf('pcref'), schema: schemas.pcref }),
	organisations: defineCollection({
		loader: entriesOf('organisations'),
		schema: schemas.organisations,
	}),
	sites: defineCollection({ loader: entriesOf('sites'), schema: schemas.sites }),
	'change-ideas': defineCollection({
		loader: entriesOf('change-ideas'),
		schema: schemas['change-ideas'],
	}),
	elsewhere: defineCollection({ loader: entriesOf('elsewhere'), schema: schemas.elsewhere }),
	sheets: defineCollection({ loader: entriesOf('sheets'), schema: schemas.sheets }),
	tools: defineCollection({ loader: entriesOf('tools'), schema: schemas.tools }),
	coaching: defineCollection({ loader: entriesOf('coaching'), schema: schemas.coaching }),
	guides: defineCollection({ loader: entriesOf('guides'), schema: schemas.guides }),
	community: defineCollection({ loader: entriesOf('community'), schema: schemas.community }),
	events: defineCollection({ loader: entriesOf('events'), schema: schemas.events }),
	voices: defineCollection({ loader: entriesOf('voices'), schema: schemas.voices }),
	ingredients: defineCollection({ loader: entriesOf('ingredients'), schema: schemas.ingredients }),
	facts: defineCollection({ loader: entriesOf('facts'), schema: schemas.facts }),
	sources: defineCollection({ loader: entriesOf('sources'), schema: schemas.sources }),
	glossary: defineCollection({ loader: entriesOf('glossary'), schema: schemas.glossary }),
	pages: defineCollection({ loader: entriesOf('pages'), schema: schemas.pages }),
};
