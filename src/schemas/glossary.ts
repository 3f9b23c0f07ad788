import { z } from 'zod';
import { draft, entrySchema, reviewBy, reviewed, sources, summary } from './entry.ts';
import { ref } from './reference.ts';
import { label, text } from './text.ts';

/** A term, its plain meaning, its synonyms. */
export const glossarySchema = entrySchema({
	term: label().describe('The word or words.'),
	summary: summary.optional(),
	sources: sources.optional(),
	reviewed,
	reviewBy,
	draft,
	meaning: text().describe('What it means, in plain words.'),
	synonyms: z.array(label()).describe('Other words for it, which the search finds too.'),
	seeAlso: z.array(ref('glossary')).optional().describe('Terms to read beside it.'),
});
export type Glossary = z.output<typeof glossarySchema>;
