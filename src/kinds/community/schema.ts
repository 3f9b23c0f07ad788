import { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { ref } from '../../schema/reference.ts';
import { label } from '../../schema/text.ts';

/** A page of the community of practice. */
export const communitySchema = entrySchema({
	...mdxFields,
	order: z.int().positive().optional().describe('Its place among the pages, counting from 1.'),
	events: z.array(ref('events')).optional().describe('The sessions that it describes.'),
	notice: label()
		.optional()
		.describe('What to know before reading on, where the page may distress.'),
});
export type Community = z.output<typeof communitySchema>;
