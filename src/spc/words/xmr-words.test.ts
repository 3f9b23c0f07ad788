/** Findings and readings of XmR charts. */

import { expect, test } from 'vitest';
import { buildChartSpec, type ChartInput } from '../chart-spec-from.ts';
import { monthly, times } from '../monthly.ts';
import type { Cell } from '../series/series.ts';

const describeSeries = (values: readonly Cell[], input: Partial<ChartInput> = {}) => {
	const { finding, reading } = buildChartSpec({
		title: 'Site A',
		rows: monthly('2022-12', values),
		engine: 'run',
		direction: 'increase',
		...input,
	});
	return { finding, reading };
};

const swing = times(6, 10, 12);

test('an XmR chart describes each rule in the order of its points', () => {
	// Limits from the first twelve: mean 11, range 2, so values above 14.55 are near the limit and values above 16.32
	// outside it.
	const values = [...swing, 40, 10, 15, 15, 12, 10, 2, 10];
	const rules = { fixAfter: 12 };
	expect(describeSeries(values, { engine: 'xmr', rules })).toEqual({
		finding: 'Concern: a point below the lower limit in June 2024',
		reading:
			'20 months; one point above the upper limit in December 2023 (improvement), two points near the upper limit in February 2024 and March 2024 (improvement) and one point below the lower limit in June 2024 (concern): unlikely to be chance.',
	});
	expect(describeSeries(values.slice(0, 17), { engine: 'xmr', rules }).finding).toBe(
		'Improvement: two of three points near the upper limit in February 2024 and March 2024',
	);
});

test('up to three points are listed one by one, more by the first and the last', () => {
	const rules = { fixAfter: 12 };
	expect(describeSeries([...swing, 40, 10, 40, 10, 40], { engine: 'xmr', rules }).finding).toBe(
		'Improvement: points above the upper limit in December 2023, February 2024 and April 2024',
	);
	const { finding, reading } = describeSeries([...swing, 40, 10, 40, 10, 40, 40], {
		engine: 'xmr',
		rules,
	});
	expect(reading).toContain(
		'four points above the upper limit between December 2023 and May 2024 (improvement)',
	);
	expect(finding).toBe(
		'Improvement: points above the upper limit between December 2023 and May 2024',
	);
});

test('low points are described as low', () => {
	const rules = { fixAfter: 12 };
	const low = [...swing, 7, 7, 10, 12, 10, 12];
	expect(describeSeries(low, { engine: 'xmr', rules }).reading).toContain(
		'two points near the lower limit in December 2023 and January 2024 (concern)',
	);
	expect(describeSeries(low, { engine: 'xmr', rules }).finding).toContain('near the lower limit');
	const shift = [...swing, ...times(7, 10)];
	expect(describeSeries(shift, { engine: 'xmr' }).finding).toBe(
		'Concern: a shift below the mean from December 2023',
	);
});

test('a trend is described as rising or falling', () => {
	const last = describeSeries([12, 14, 12, 14, 12, 16, 15, 14, 13, 12, 11, 10], { engine: 'xmr' });
	expect(last.finding).toBe('Concern: a falling trend from May 2023');
	expect(last.reading).toContain('a trend of seven points falling from May 2023 (concern)');
	const first = describeSeries([10, 11, 12, 13, 14, 15, 16, 12, 14, 12, 14, 12], { engine: 'xmr' });
	expect(first.finding).toBe('Improvement: a rising trend from December 2022 to June 2023');
	expect(first.reading).toContain('seven points rising from December 2022 to June 2023');
});

test('the headline has the meaning that its last point is marked with', () => {
	// The last seven points lie above the mean but fall: the mark of a trend goes before that of a shift.
	const values = [...times(5, 1, 15), 30, 29, 28, 27, 26, 25, 24];
	const { marks } = buildChartSpec({
		title: 'Site A',
		rows: monthly('2022-12', values),
		engine: 'xmr',
		direction: 'increase',
		rules: { screened: false },
	}).analysis;
	expect(marks.at(-1)).toBe('concern');
	expect(describeSeries(values, { engine: 'xmr', rules: { screened: false } }).finding).toBe(
		'Concern: a falling trend from October 2023',
	);
});

test('a target is compared with the limits', () => {
	const target = (value: number) =>
		describeSeries([...swing, 10, 12], { engine: 'xmr', unit: 'percent', target: value }).reading;
	expect(target(50)).toContain(
		'The target, 50%, will be missed again and again unless the process changes.',
	);
	expect(target(1)).toContain('The target, 1%, will be met again and again as long as');
	expect(target(11)).toContain('The target, 11%, lies within the limits: chance decides');
	expect(describeSeries(swing, { target: 50 }).reading).not.toContain('target');
	expect(describeSeries([1, 2], { engine: 'xmr', target: 50 }).reading).not.toContain('target');
});

test('an XmR chart explains how it treats gaps between its values', () => {
	const neighbours = 'Gaps are passed over: the values on either side of one count as neighbours.';
	const gap = [...times(7, 10, 12), undefined, ...times(3, 10, 12)];
	expect(describeSeries(gap, { engine: 'xmr' }).reading).toMatch(new RegExp(`\\. ${neighbours}$`));
	expect(describeSeries(gap).reading).not.toContain('neighbours');
	const outer = [undefined, ...times(7, 10, 12), undefined];
	expect(describeSeries(outer, { engine: 'xmr' }).reading).not.toContain('neighbours');
	expect(describeSeries([undefined], { engine: 'xmr' }).reading).not.toContain('neighbours');
});

test('trial limits are identified', () => {
	expect(describeSeries(swing, { engine: 'xmr' }).reading).toContain(
		'With fewer than 13 points limits are trial limits.',
	);
	expect(describeSeries([...swing, 10], { engine: 'xmr' }).reading).not.toContain('trial');
});
