/** Findings and readings of whole charts. */

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

/** 24 months from December 2022: 12 above a median of 5, the last nine of them from March 2024. */
const shifted = [1, 9, 1, 1, 9, 1, 1, 1, 9, 1, 1, 1, 1, 1, 1, ...times(9, 9)];

test('a shift at the end is described with its length, its side and its first month', () => {
	expect(describeSeries(shifted)).toEqual({
		finding: 'Improvement: a shift above the median from March 2024',
		reading:
			'24 months; a shift of nine points above the median from March 2024 (improvement) and the median is crossed seven times where chance would cross it eight times or more: unlikely to be chance.',
	});
});

test('the better direction decides what a shift means', () => {
	expect(describeSeries(shifted, { direction: 'decrease' }).finding).toBe(
		'Concern: a shift above the median from March 2024',
	);
	const { finding, reading } = describeSeries(shifted, { direction: 'neutral' });
	expect(finding).toBe('A shift above the median from March 2024');
	expect(reading).toContain('from March 2024 and the median');
});

test('a shift that ended is described with its last month', () => {
	const early = [...times(9, 9), ...shifted.slice(0, 15)];
	expect(describeSeries(early).reading).toContain(
		'a shift of nine points above the median from December 2022 to August 2023 (improvement)',
	);
});

test('months without a value after a shift do not end it', () => {
	expect(describeSeries([...shifted, undefined, undefined]).finding).toBe(
		'Improvement: a shift above the median from March 2024',
	);
});

test('too few crossings alone are described without a month', () => {
	expect(describeSeries([...times(5, 1), ...times(5, 9)])).toEqual({
		finding: 'Likely a change: the median is crossed too rarely to be chance',
		reading:
			'10 months; the median is crossed once where chance would cross it twice or more: unlikely to be chance.',
	});
});

test('a series that never crosses its frozen median says so', () => {
	expect(
		describeSeries([...times(3, 1), ...times(11, 9)], { rules: { freeze: 2 } }).reading,
	).toContain('the median is never crossed where chance would cross it twice or more');
});

test('an ordinary series has no signal', () => {
	expect(describeSeries(times(6, 1, 9))).toEqual({
		finding: 'No signal of change',
		reading: '12 months; no signal of change: chance alone can explain how the points lie.',
	});
});

test('too few points are reported, with their number', () => {
	expect(describeSeries([1, 2, 3, 4, 5])).toEqual({
		finding: 'Too few points to tell a signal from chance',
		reading:
			'5 months; no signals are looked for, since there are 5 points and at least 10 are needed to tell a signal from chance.',
	});
	expect(describeSeries([1, 2, 3, 4]).reading).toContain(
		'since there are 4 points and at least 10',
	);
	expect(describeSeries([1]).reading).toBe(
		'1 point; no signals are looked for, since there is 1 point and at least 10 are needed to tell a signal from chance.',
	);
	expect(describeSeries([...times(13, 5), 6]).reading).toContain(
		'since only 1 of 14 points lie off the median and at least 10 are',
	);
});

test('a chart without a value says so', () => {
	expect(describeSeries([undefined, 'suppressed'])).toEqual({
		finding: 'No values yet',
		reading:
			'2 months, 2 of them without a value (1 withheld to protect people); no value to draw.',
	});
	expect(describeSeries([])).toEqual({
		finding: 'No values yet',
		reading: '0 points; no value to draw.',
	});
});

test('gaps without a withheld value don’t mention people', () => {
	expect(describeSeries([...times(6, 1, 9), undefined]).reading).toBe(
		'13 months, 1 of them without a value; no signal of change: chance alone can explain how the points lie.',
	);
});

test('points on the median reduce the number of useful points below ten', () => {
	expect(describeSeries([5, 5, ...times(4, 1, 9)]).reading).toContain(
		'since only 8 of 10 points lie off the median and at least 10 are',
	);
});

test('gaps and points left out are counted', () => {
	const values = [undefined, 'suppressed' as const, undefined, ...times(4, 1, 9, 2, 8)];
	expect(describeSeries(values, { rules: { exclude: [4] } }).reading).toBe(
		'19 months, 3 of them without a value (1 withheld to protect people), 1 of them left out of the calculation; no signal of change: chance alone can explain how the points lie.',
	);
});

const swing = times(6, 10, 12);

test('parts are compared by their centres, and the finding is about the last', () => {
	const rebase = [{ date: '2023-12-01', reason: 'New form' }];
	expect(describeSeries([...swing, ...times(6, 20, 22)], { rebase })).toEqual({
		finding: 'No signal of change since December 2023',
		reading:
			'24 months; no signal of change: chance alone can explain how the points lie. The median is 11, then 21 from December 2023.',
	});
});

test('a part with too few points is named', () => {
	const rebase = [{ date: '2023-12-01' }];
	expect(describeSeries([...swing, 20, 22, 20], { rebase, engine: 'xmr' })).toEqual({
		finding: 'Too few points since December 2023 to tell a signal from chance',
		reading:
			'15 months; no signal of change: chance alone can explain how the points lie. The mean is 11 up to November 2023. The three points from December 2023 are too few to tell a signal from chance. Where a part has fewer than 13 points limits are trial limits.',
	});
	expect(describeSeries([...swing, 20], { rebase, engine: 'xmr' }).reading).toContain(
		'The one point from December 2023 is too few to tell a signal from chance.',
	);
});

test('many short parts are too few in each', () => {
	const rebase = [{ date: '2023-04-01' }, { date: '2023-08-01' }];
	expect(describeSeries(swing, { rebase }).reading).toMatch(
		/^12 months; no part has the 10 points that tell a signal from chance\. The four points from December 2022 are/,
	);
});

test('made-up data are identified', () => {
	expect(describeSeries(swing, { illustrative: true }).reading).toMatch(
		/ The data are illustrative: made up to teach with\.$/,
	);
});

test('weeks are given by their days', () => {
	const rows = times(7, 10, 12).map((value, index) => ({
		date: new Date(Date.UTC(2024, 0, 1 + 7 * index)).toISOString().slice(0, 10),
		value: index === 12 ? 40 : value,
	}));
	const { finding, reading } = describeSeries([], { rows, engine: 'xmr' });
	expect(finding).toBe('Improvement: a point above the upper limit on 25 March 2024');
	expect(reading).toMatch(/^14 weeks; /);
});

test.each([
	['days', 1],
	['dates without a rhythm', 3],
])('%s are given by their days', (_, step) => {
	const rows = times(7, 10, 12).map((value, index) => ({
		date: new Date(Date.UTC(2024, 0, 1 + step * index)).toISOString().slice(0, 10),
		value: index === 12 ? 40 : value,
	}));
	expect(describeSeries([], { rows, engine: 'xmr' }).finding).toBe(
		`Improvement: a point above the upper limit on ${1 + step * 12 > 31 ? '6 February' : '13 January'} 2024`,
	);
});

test.each(['run', 'xmr', 'i-qicharts2'] as const)(
	'where nothing varies, a chart of the engine %s says so',
	(engine) => {
		expect(describeSeries(times(14, 5), { engine })).toEqual({
			finding: 'No variation: every value is 5',
			reading:
				'14 months; every value is 5, so nothing varies: limits and signals need values that differ.',
		});
	},
);

test('parts without variation are distinguished by their values', () => {
	const rebase = [{ date: '2023-12-01' }];
	expect(describeSeries([...times(12, 5), ...times(12, 7)], { rebase })).toEqual({
		finding: 'No variation: every value since December 2023 is 7',
		reading:
			'24 months; every value is 5 and 7 from December 2023, so nothing varies: limits and signals need values that differ. The median is 5, then 7 from December 2023.',
	});
});

test('of a part that varies and one that does not, chance is said to explain the points', () => {
	const rebase = [{ date: '2023-12-01' }];
	expect(describeSeries([...swing, ...times(12, 7)], { rebase }).reading).toContain(
		'24 months; no signal of change: chance alone can explain how the points lie.',
	);
});

test('a part whose points are all on the median is reported', () => {
	const rebase = [{ date: '2023-12-01' }];
	expect(describeSeries([...swing, 20], { rebase }).reading).toContain(
		'The one point from December 2023 is too few to tell a signal from chance.',
	);
	expect(describeSeries([...swing, 20, 20, 20], { rebase }).reading).toContain(
		'None of the three points from December 2023 lies off the median, so they can’t tell a signal from chance.',
	);
});

test('many signals are counted, not listed', () => {
	const rows = Array.from({ length: 1826 }, (_, day) => ({
		date: new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10),
		value: 20 + ((7 * day) % 13) + (day % 60 < 12 ? 8 : 0),
	}));
	const { reading } = describeSeries([], { rows, engine: 'xmr' });
	expect(reading).toMatch(/^1,826 days; \d+ shifts/);
	expect(reading).toMatch(/, unlikely to be chance: the table marks each point\.$/);
	expect(reading.split(' ').length).toBeLessThan(40);
});
