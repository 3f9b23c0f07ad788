import { z } from 'zod';
import { month } from '../../schema/date.ts';
import { type EntryOptions, entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { endsBefore } from '../../schema/order.ts';
import { ref } from '../../schema/reference.ts';
import { text } from '../../schema/text.ts';
import { COHORTS, choice } from '../../schema/vocabulary.ts';

const MONTHS = ['starts', 'ends'] as const;
const MONTH_NUMBERS = ['fromMonth', 'toMonth'] as const;

/** A phase has either calendar months or months counted from the start of its programme. */
const demands: EntryOptions['demands'] = (data) => {
	const counted = MONTH_NUMBERS.some((field) => data[field] !== undefined);
	const wrong = endsBefore(data.starts, data.ends, ['ends'], 'starts');
	if (
		typeof data.fromMonth === 'number' &&
		typeof data.toMonth === 'number' &&
		data.toMonth < data.fromMonth
	) {
		wrong.push({ path: ['toMonth'], expected: 'a number of at least `fromMonth`' });
	}
	return {
		required: counted ? MONTH_NUMBERS : MONTHS,
		forbidden: counted
			? MONTHS.map((field) => ({
					field,
					because: 'a phase with `fromMonth` and `toMonth` has no months of the calendar',
				}))
			: [],
		wrong,
	};
};

/** A stage of a programme, in the order in which sites work through it. */
export const phaseSchema = entrySchema(
	{
		...mdxFields,
		programme: ref('programmes').describe('The programme it belongs to.'),
		order: z.int().positive().describe('Its place in the programme, counting from 1.'),
		starts: month()
			.optional()
			.meta({ title: 'First month' })
			.describe('The month in which it began.'),
		ends: month()
			.optional()
			.meta({ title: 'Last month' })
			.describe('The month in which it ended or will end.'),
		fromMonth: z
			.int()
			.nonnegative()
			.optional()
			.meta({ title: 'Begins in month' })
			.describe('The month in which it begins, counted from the start of the programme (0).'),
		toMonth: z
			.int()
			.nonnegative()
			.optional()
			.meta({ title: 'Ends in month' })
			.describe('The month in which it ends, counted from the start of the programme (0).'),
		cohort: choice(COHORTS).optional().describe('The group of sites that worked in it.'),
		does: z.array(text()).meta({ title: 'What happens' }).describe('What happens in it.'),
		support: z.array(text()).describe('The support that sites get in it.'),
	},
	{ demands, sometimesRequired: [...MONTHS, ...MONTH_NUMBERS] },
);
export type Phase = z.output<typeof phaseSchema>;
