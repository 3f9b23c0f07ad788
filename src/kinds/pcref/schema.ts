import { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { label, text } from '../../schema/text.ts';
import { choice, PCREF_KINDS } from '../../schema/vocabulary.ts';

/** A domain or an organisational competency of the Patient and Carer Race Equality Framework. */
export const pcrefSchema = entrySchema({
	...mdxFields,
	kind: choice(PCREF_KINDS).describe('Whether it is a domain or a competency.'),
	order: z.int().positive().describe('Its place among those of its kind, counting from 1.'),
	alsoCalled: z.array(label()).describe('Other names that sources give it.'),
	asks: z.array(text()).meta({ title: 'What is asked' }).describe('What is asked of a trust.'),
});
export type Pcref = z.output<typeof pcrefSchema>;
