import { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { ref } from '../../schema/reference.ts';
import { AUDIENCES, choice, SHEET_MAKERS } from '../../schema/vocabulary.ts';

/** A sheet to fill in: a page to print and a Word file. */
export const sheetSchema = entrySchema({
	...mdxFields,
	by: choice(SHEET_MAKERS).meta({ title: 'Made by' }).describe('Who made it.'),
	audience: z.array(choice(AUDIENCES)).describe('Who fills it in.'),
	minutes: z.number().positive().optional().describe('How many minutes it takes to fill in.'),
	ideas: z
		.array(ref('change-ideas'))
		.optional()
		.meta({ title: 'Change ideas' })
		.describe('The change ideas that it is a start for.'),
	guides: z
		.array(ref('guides'))
		.optional()
		.meta({ title: 'Guide steps' })
		.describe('The guide steps that it is used in.'),
});
export type Sheet = z.output<typeof sheetSchema>;
