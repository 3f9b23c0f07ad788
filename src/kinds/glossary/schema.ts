import { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { draft, optionalSources, owner, reviewBy, reviewed, summary } from '../../schema/fields.ts';
import { ref } from '../../schema/reference.ts';
import { label, text } from '../../schema/text.ts';

/** A term, its plain meaning, its synonyms. */
export const glossarySchema = entrySchema({
	term: label().describe('The word or words.'),
	summary: summary.optional(),
	sources: optionalSources,
	reviewed,
	reviewBy,
	owner,
	draft,
	meaning: text().describe('What it means, in plain words.'),
	synonyms: z
		.array(label())
		.describe('Words that mean the same. Shown as “Also called”, and searched.'),
	searchWords: z
		.array(label())
		.optional()
		.describe('Words that people type when they look for it. Searched, never shown.'),
	ward: z
		.boolean()
		.optional()
		.describe('True for a word in daily use on a ward: these come first in the glossary.'),
	seeAlso: z.array(ref('glossary')).optional().describe('Terms to read beside it.'),
});
export type Glossary = z.output<typeof glossarySchema>;
