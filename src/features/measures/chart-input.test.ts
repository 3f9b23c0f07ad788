import { expect, test } from 'vitest';
import { buildChart } from '../../spc/index.ts';
import { CHART_EXAMPLES, chartExample, exampleRows, exampleText } from './chart-examples.ts';
import { exampleChartInput, measureChartInput } from './chart-input.ts';
import { measureAnchor } from './measure-anchor.ts';

/** The first days of the months of two years. */
const MONTHS = Array.from({ length: 24 }, (_, index) =>
	new Date(Date.UTC(2024, index)).toISOString().slice(0, 10),
);

test('each example is made up and says so, has a value a month from January 2024, and can be drawn', () => {
	for (const example of CHART_EXAMPLES) {
		const input = exampleChartInput(example, 'x');
		expect(input).toMatchObject({ title: example.measure, illustrative: true, idPrefix: 'x' });
		expect(input.rebase).toEqual(example.rebase ? [example.rebase] : []);
		expect(buildChart(input).reading).toContain('The data are illustrative');
		const rows = exampleRows(example);
		expect(rows.map(({ value }) => value)).toEqual(example.values);
		expect(rows.map(({ date }) => date)).toEqual(MONTHS.slice(0, rows.length));
		expect(exampleText(example).split('\n').slice(0, 2)).toEqual([
			'Date,Value',
			`2024-01-01,${example.values[0]}`,
		]);
		expect(chartExample(example.id)).toBe(example);
	}
	expect(chartExample('gone')).toBeUndefined();
});

test('the chart of a measure has its rows, target and changes, and an id of its own on a page', () => {
	const measure = {
		id: 'wait',
		title: 'Wait',
		definition: { source: 'Notes', frequency: 'monthly' },
		kind: 'outcome',
		unit: 'days',
		chart: 'run',
		direction: 'decrease',
		target: 3,
		illustrative: true,
		data: './a.csv',
	} as const;
	const rows = [{ date: '2025-01-01', value: 'suppressed' as const }];
	expect(measureChartInput('in/leaflet', measure, rows)).toMatchObject({
		title: 'Wait',
		rows,
		engine: 'run',
		direction: 'decrease',
		unit: 'days',
		target: 3,
		illustrative: true,
		idPrefix: 'chart-in-leaflet-wait',
	});
	expect(measureAnchor('wait')).toBe('idea-measure-wait');
});
