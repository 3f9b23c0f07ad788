import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { mdxFields } from './fields.ts';
import { ref } from './reference.ts';
import { label } from './text.ts';

/** A page of the community of practice. */
export const communitySchema = entrySchema({
	...mdxFields,
	order: z.int().positive().optional().describe('Its place among the pages, counting from 1.'),
	events: z.array(ref('events')).optional().describe('The sessions it tells of.'),
	notice: label()
		.optional()
		.describe('What to know before reading on, where the page may distress.'),
});
export type Community = z.output<typeof communitySchema>;
