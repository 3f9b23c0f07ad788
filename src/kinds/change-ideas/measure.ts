import { z } from 'zod';
import { day } from '../../schema/date.ts';
import { ownId } from '../../schema/id.ts';
import { label } from '../../schema/text.ts';
import { choice, DIRECTIONS, MEASURE_KINDS, MEASURE_UNITS } from '../../schema/vocabulary.ts';

const CHARTS = {
	run: { label: 'Run chart', description: 'The values in order, with their median.' },
	xmr: { label: 'XmR chart', description: 'The values in order, with the limits of the process.' },
} as const;

/** What is counted over time to see whether a change idea helps. */
export const measureSchema = z.strictObject({
	id: ownId().describe('Its id, one within its change idea.'),
	title: label().describe('What is measured, in words.'),
	kind: choice(MEASURE_KINDS).describe('Outcome, process or balancing.'),
	unit: choice(MEASURE_UNITS).describe('The unit of its values.'),
	direction: choice(DIRECTIONS).describe('Which way is better.'),
	counts: z
		.enum(['people', 'events'])
		.optional()
		.meta({ title: 'People or events' })
		.describe(
			'Whether it counts people or events, such as falls. Default: people. Small numbers of people are refused where one site is named.',
		),
	definition: z
		.strictObject({
			numerator: label().optional().describe('What is counted.'),
			denominator: label().optional().describe('Out of what it is counted.'),
			exclusions: label().optional().describe('What is left out.'),
			source: label()
				.meta({ title: 'Source of the numbers' })
				.describe('Where the numbers are taken from.'),
			frequency: label().describe('How often they are taken.'),
		})
		.describe('The operational definition: enough for somebody else to get the same number.'),
	target: z.number().optional().describe('The value to reach.'),
	data: z
		.string()
		.regex(/^\.\/[^/\\]+\.csv$/, {
			error: 'the name of a CSV file beside this entry, as ./name.csv',
		})
		.optional()
		.meta({ title: 'Data', measureData: true })
		.describe(
			'The CSV file with its values, beside the entry, as ./name.csv. Where one site is named, a row may show no group of 1 to 7 people: put longer periods together, or write `*`.',
		),
	chart: choice(CHARTS).describe(
		'The chart it is shown as: a run chart, or an XmR chart with process limits.',
	),
	rebase: z
		.array(
			z.strictObject({
				date: day().describe('The day from which limits are recalculated.'),
				reason: label().describe('What changed then.'),
			}),
		)
		.optional()
		.meta({ title: 'New limits' })
		.describe('Where the chart starts again, with the reason.'),
	annotations: z
		.array(
			z.strictObject({
				date: day().describe('The day.'),
				text: label().describe('What happened.'),
			}),
		)
		.optional()
		.describe('What happened when, to be shown on the chart.'),
	illustrative: z
		.literal(true)
		.optional()
		.describe('Data made up to teach with: the chart says so.'),
});
export type Measure = z.output<typeof measureSchema>;
