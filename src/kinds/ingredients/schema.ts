import { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { text } from '../../schema/text.ts';

/** One ordered ingredient of an improvement model. */
export const ingredientSchema = entrySchema({
	...mdxFields,
	order: z.int().positive().describe('Its place in the model, counting from 1.'),
	why: text().describe('Why it comes here.'),
});
export type Ingredient = z.output<typeof ingredientSchema>;
