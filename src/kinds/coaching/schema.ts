import { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { ref } from '../../schema/reference.ts';
import { label } from '../../schema/text.ts';
import { AUDIENCES, choice } from '../../schema/vocabulary.ts';

/** A coaching offer, in one phase of a programme. */
export const coachingSchema = entrySchema({
	...mdxFields,
	programme: ref('programmes').describe('The programme that offered it.'),
	phase: ref('phases').describe('The phase in which it was offered.'),
	audience: z.array(choice(AUDIENCES)).describe('Who was coached.'),
	hours: label().optional().describe('How much of it there was, as published.'),
});
export type Coaching = z.output<typeof coachingSchema>;
