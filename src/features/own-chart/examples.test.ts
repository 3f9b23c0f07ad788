import { expect, test } from 'vitest';
import { readData } from '../../data-reader/read-data.ts';
import { buildChart } from '../../spc/index.ts';
import { CHART_EXAMPLES, exampleRows, exampleText } from '../measures/chart-examples.ts';
import { exampleChartInput } from '../measures/chart-input.ts';

const readings = new Map(
	CHART_EXAMPLES.map((each) => [each.id, buildChart(exampleChartInput(each, each.id)).reading]),
);

test.each([
	['example-chance', 'no signal of change'],
	['example-shift', 'a shift of 11 points above the median'],
	['example-crossings', 'the median is crossed three times'],
	['example-one-point', 'one point above the upper limit in March 2025'],
	['example-new-start', 'then 65.5% from January 2025'],
	['example-few-points', 'no signals are looked for'],
])('the chart of %s says what its words promise', (id, words) => {
	expect(readings.get(id)).toContain(words);
});

test.each(CHART_EXAMPLES)('$id can be pasted', (example) => {
	const { rows, refused, questions } = readData(exampleText(example), {}, '2026-06-15');
	expect([...refused, ...questions]).toEqual([]);
	expect(rows.map(({ date, value }) => ({ date, value }))).toEqual(exampleRows(example));
});
