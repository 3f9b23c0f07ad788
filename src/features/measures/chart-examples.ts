/** Made-up data that show what a chart can tell, drawn at build and available for trying out in the browser. */
export interface ChartExample {
	/** Its anchor on the page of examples, and its name in a run chart outside change ideas. */
	id: string;
	/** What it shows. */
	title: string;
	/** What the chart measures. */
	measure: string;
	engine: 'run' | 'xmr';
	direction: 'increase' | 'decrease';
	unit: 'percent' | 'count';
	/** An explanation of its reading. */
	why: string;
	/** One value per month, from January 2024. */
	values: readonly number[];
	rebase?: { date: string; reason: string };
}

const CALLS = 'Calls answered within a day';

export const CHART_EXAMPLES: readonly ChartExample[] = [
	{
		id: 'example-chance',
		title: 'Only chance',
		measure: CALLS,
		engine: 'run',
		direction: 'increase',
		unit: 'percent',
		why: 'The points cross the median often and never stay long on one side. Some months look good and some look bad. Nothing has changed, so there is nothing to explain about a single month.',
		values: [
			62, 55, 66, 58, 71, 60, 53, 64, 68, 57, 61, 70, 54, 63, 59, 67, 56, 65, 72, 58, 60, 66, 52,
			64,
		],
	},
	{
		id: 'example-shift',
		title: 'A shift',
		measure: CALLS,
		engine: 'run',
		direction: 'increase',
		unit: 'percent',
		why: 'For 24 points, a run of more than eight on one side of the median is rare by chance. Here the last months all lie above it. Something has changed. The chart does not tell what: ask the people who were there.',
		values: [
			52, 47, 55, 50, 46, 53, 49, 56, 48, 51, 54, 62, 50, 66, 63, 68, 61, 65, 70, 64, 67, 62, 69,
			66,
		],
	},
	{
		id: 'example-crossings',
		title: 'Too few crossings',
		measure: CALLS,
		engine: 'run',
		direction: 'increase',
		unit: 'percent',
		why: 'No run is too long, yet the line crosses the median only three times. With 24 points, chance would cross it eight times or more. Something comes and goes: perhaps the season, or two teams by turns.',
		values: [
			66, 64, 68, 65, 67, 63, 54, 56, 52, 55, 53, 57, 64, 67, 65, 68, 63, 66, 55, 53, 56, 52, 57,
			54,
		],
	},
	{
		id: 'example-one-point',
		title: 'One odd month',
		measure: 'Letters that came back',
		engine: 'xmr',
		direction: 'decrease',
		unit: 'count',
		why: 'An XmR chart has limits. Almost all points lie within them while nothing changes. One month lies outside: it is worth asking what happened then, and only then. A run chart would not see it.',
		values: [
			24, 27, 22, 26, 23, 28, 25, 21, 26, 24, 27, 23, 25, 22, 41, 24, 26, 23, 27, 25, 22, 26, 24,
			25,
		],
	},
	{
		id: 'example-new-start',
		title: 'A new start',
		measure: CALLS,
		engine: 'run',
		direction: 'increase',
		unit: 'percent',
		why: 'A second person joined in January 2025. That is known and it lasts, so the chart starts again from there with a median of its own. Start again for a reason that you can name, never to make a chart look better.',
		values: [
			52, 47, 55, 50, 46, 53, 49, 56, 48, 51, 54, 50, 66, 63, 68, 61, 65, 70, 64, 67, 62, 69, 66,
			63,
		],
		rebase: { date: '2025-01-01', reason: 'A second person joined' },
	},
	{
		id: 'example-few-points',
		title: 'Too few points',
		measure: CALLS,
		engine: 'run',
		direction: 'increase',
		unit: 'percent',
		why: 'Seven points can do almost anything by chance. The line is drawn and no signal is looked for. Collect more points, or collect them more often.',
		values: [48, 52, 51, 56, 58, 61, 63],
	},
];

/** Returns the example with an id. */
export function chartExample(id: string): ChartExample | undefined {
	return CHART_EXAMPLES.find((example) => example.id === id);
}

/** Returns the date of each value: the first of its month. */
export function exampleRows({ values }: ChartExample): { date: string; value: number }[] {
	return values.map((value, index) => {
		const month = String((index % 12) + 1).padStart(2, '0');
		return { date: `${2024 + Math.floor(index / 12)}-${month}-01`, value };
	});
}

/** Returns the data as a reader would paste them. */
export function exampleText(example: ChartExample): string {
	return ['Date,Value', ...exampleRows(example).map(({ date, value }) => `${date},${value}`)].join(
		'\n',
	);
}
