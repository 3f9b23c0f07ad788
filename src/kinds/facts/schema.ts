import { z } from 'zod';
import { month } from '../../schema/date.ts';
import { entrySchema } from '../../schema/entry.ts';
import { yamlFields } from '../../schema/fields.ts';
import { ownId } from '../../schema/id.ts';
import { meantValue } from '../../schema/meant-value.ts';
import { ref } from '../../schema/reference.ts';
import { label } from '../../schema/text.ts';
import { BOUNDS, choice } from '../../schema/vocabulary.ts';

/** The units that rules know. With other words for one of them, they would not. */
const UNITS: readonly string[] = ['percent', 'percentage-points'];

/** One figure, with its source. */
export const factSchema = entrySchema(
	{
		statement: label().describe('What it counts, as a short phrase.'),
		...yamlFields,
		value: z.number().describe('The number.'),
		unit: label()
			.refine((unit) => UNITS.includes(unit) || meantValue(unit, UNITS) === undefined, {
				error: '`percent`, `percentage-points`, or the thing that is counted',
			})
			.meta({ meant: UNITS })
			.describe('`percent`, `percentage-points`, or the thing that is counted, such as `wards`.'),
		bound: choice(BOUNDS)
			.meta({ title: 'How exact' })
			.describe(
				'Whether the source gives the number exactly, or as at least, more than or about it.',
			),
		asOf: month().meta({ title: 'Month' }).describe('The month that it is from.'),
		population: label().optional().describe('The people it is about.'),
		site: ref('sites').optional().describe('The site it is about.'),
		numerator: z.number().nonnegative().optional().describe('How many were counted.'),
		denominator: z.number().positive().optional().describe('Out of how many.'),
		derived: z
			.strictObject({
				kind: z
					.enum(['relative-change', 'difference', 'percentage'])
					.describe(
						'How it was calculated: (to − from) / from × 100, to − from, or from / to × 100.',
					),
				from: z.number().describe('The first number.'),
				to: z.number().describe('The second number.'),
				of: z
					.literal('percent')
					.optional()
					.describe('Write `percent` when both numbers are percentages.'),
			})
			.optional()
			.meta({ title: 'Calculated from' })
			.describe('The numbers it was calculated from; the validator checks the calculation.'),
		disputed: z
			.array(
				z.strictObject({
					value: z.number().describe('The number that the other source gives.'),
					bound: choice(BOUNDS)
						.optional()
						.meta({ title: 'How exact' })
						.describe(
							'Whether that source gives it exactly, or as at least, more than or about it.',
						),
					source: ref('sources').describe('The other source.'),
					note: label().describe('How the two differ.'),
				}),
			)
			.optional()
			.meta({ title: 'Other figures' })
			.describe('What other sources say instead: both are shown.'),
		series: z
			.strictObject({
				id: ownId().describe('The id of the series: the same on each of its figures.'),
				group: label().optional().describe('The group of people that the figure is about.'),
			})
			.optional()
			.describe('The series that it belongs to. Figures of one series are drawn side by side.'),
		doNotCompare: label()
			.optional()
			.meta({ title: 'Reason not to compare' })
			.describe(
				'Why it may not be compared with earlier figures of its series: the picture breaks there and says why.',
			),
	},
	{ alsoNotPublished: ['denominator'] },
);
export type Fact = z.output<typeof factSchema>;
