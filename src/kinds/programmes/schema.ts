import { z } from 'zod';
import { month } from '../../schema/date.ts';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { endsBefore } from '../../schema/order.ts';
import { ref } from '../../schema/reference.ts';
import { label, text } from '../../schema/text.ts';
import { choice, choices, PROGRAMME_STATES } from '../../schema/vocabulary.ts';

const titledTexts = z.array(
	z.strictObject({ title: label().describe('Its name.'), text: text().describe('What it means.') }),
);

/** An improvement programme: the site’s own, or a sister programme. */
export const programmeSchema = entrySchema(
	{
		...mdxFields,
		shortTitle: label().describe('The short name, as people say it.'),
		state: choice(PROGRAMME_STATES).describe('Whether it is planned, running or closed.'),
		starts: month().meta({ title: 'First month' }).describe('The month in which it began.'),
		ends: month()
			.meta({ title: 'Last month' })
			.describe('The month in which it ended or will end.'),
		commissioner: ref('organisations').describe('Who asked for it and paid for it.'),
		partners: z.array(ref('organisations')).describe('Who delivered it.'),
		aim: label().describe('The aim, in one sentence.'),
		vision: label().optional().describe('What the programme worked towards.'),
		serviceTypes: choices('serviceTypes').describe('The kinds of service that could take part.'),
		sites: z
			.strictObject({
				declared: ref('facts')
					.meta({ title: 'In all' })
					.describe('The fact that says how many sites took part in all.'),
				pilot: ref('facts')
					.optional()
					.meta({ title: 'In the pilot' })
					.describe('The fact that says how many took part in the pilot.'),
				wider: ref('facts')
					.optional()
					.meta({ title: 'In wider implementation' })
					.describe('The fact that says how many took part in wider implementation.'),
			})
			.meta({ title: 'Number of sites' })
			.describe('How many sites took part, as facts.'),
		principles: titledTexts.describe('The principles that the programme worked by.'),
		asks: titledTexts.describe('What taking part asked of an organisation.'),
		cost: label().optional().describe('What taking part cost.'),
		evaluation: label().optional().describe('Who studied the programme, and what they asked.'),
	},
	{
		demands: ({ starts, ends }) => ({
			wrong: endsBefore(starts, ends, ['ends'], 'starts'),
		}),
	},
);
export type Programme = z.output<typeof programmeSchema>;
