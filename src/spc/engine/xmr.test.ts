import { expect, test } from 'vitest';
import { type XmrOptions, xmr } from './xmr.ts';

const monthly = (values: readonly number[]) =>
	values.map((value, index) => ({
		date: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
		value,
	}));

const swing = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

test('an extreme point is beyond the limits, as an improvement or a concern depending on the direction', () => {
	const rows = monthly([...swing, 40]);
	const type = (options: XmrOptions) => xmr(rows, options).points.at(-1)?.type;
	expect(type({})).toBe('special_cause_improvement');
	expect(type({ direction: 'decrease' })).toBe('special_cause_concern');
	expect(type({ direction: 'neutral' })).toBe('special_cause_neutral_high');
	expect(xmr(rows).points.at(-1)?.cause).toBe('Above UCL');
	expect(xmr(rows).variation).toBe('improvement_high');
	expect(xmr(rows, { direction: 'decrease' }).variation).toBe('concern_high');
});

test('moving ranges are screened by default', () => {
	const rows = monthly([...swing, 40]);
	const upper = (options: XmrOptions) => xmr(rows, options).points[0]?.upper;
	// The last range, 28, is over 3.267 · (11 · 2 + 28) / 12 = 13.6.
	const mean = (6 * 22 + 40) / 13;
	expect(upper({})).toBeCloseTo(mean + 2.66 * 2, 12);
	expect(upper({ screened: true })).toBeCloseTo(mean + 2.66 * 2, 12);
	expect(upper({ screened: false })).toBeCloseTo(mean + (2.66 * 50) / 12, 12);
});

test('rows are sorted by date', () => {
	const rows = monthly([1, 2, 3]);
	expect(xmr([...rows].reverse()).points.map((point) => point.value)).toEqual([1, 2, 3]);
});

test('a rebase date starts a group with limits of its own, and no moving range spans two groups', () => {
	const { points } = xmr(monthly([1, 2, 1, 2, 101, 103, 101, 103]), { rebase: ['2020-05-01'] });
	expect(points.map((point) => point.group)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
	expect(points[0]).toMatchObject({ mean: 1.5, upper: 1.5 + 2.66 });
	expect(points[4]).toMatchObject({ mean: 102, upper: 102 + 2.66 * 2 });
});

test('a rebase at the first row gives one group, numbered 1; a date without a row has no effect', () => {
	const groups = (rebase: string[]) =>
		xmr(monthly([1, 2]), { rebase }).points.map((point) => point.group);
	expect(groups(['2020-01-01'])).toEqual([1, 1]);
	expect(groups(['2020-01-15'])).toEqual([0, 0]);
});

test('no rule spans a rebase', () => {
	const rising = monthly([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	expect(xmr(rising).points[0]?.trend).toBe(1);
	const { points } = xmr(rising, { rebase: ['2020-07-01'] });
	expect(points.every((point) => point.cause === 'Common Cause')).toBe(true);
});

test('limits fixed on twelve points apply to later points', () => {
	const { points } = xmr(monthly([...swing, 90, 95]), { fixAfter: 12 });
	expect(points.at(-1)).toMatchObject({ mean: 11, upper: 11 + 2.66 * 2, cause: 'Above UCL' });
});

test.each([11, 12.5, 0])('limits cannot be fixed on %s points', (fixAfter) => {
	expect(() => xmr(monthly(swing), { fixAfter })).toThrow(
		`Unexpected number of points to fix limits on: ${fixAfter}, expected a whole number of at least 12`,
	);
});

test('two in three includes points beyond the limits only on request', () => {
	// Limits from the first twelve: mean 11, range 2, so values above 14.55 are near the limit and values above 16.32
	// outside it.
	const rows = monthly([...swing, 15, 20, 10]);
	const causes = (options: XmrOptions) =>
		xmr(rows, { fixAfter: 12, ...options })
			.points.slice(11, 14)
			.map((point) => point.cause);
	expect(causes({})).toEqual(['Common Cause', 'Common Cause', 'Above UCL']);
	expect(causes({ twoInThree: 'between_limits' })).toEqual(causes({}));
	expect(causes({ twoInThree: 'include_beyond_limits' })).toEqual([
		'Common Cause',
		'2 in 3 Above CL',
		'Above UCL',
	]);
});

test('assurance compares the target with the last limits', () => {
	const rows = monthly([...swing, 110, 112]);
	const options = { rebase: ['2021-01-01'], target: 50 };
	expect(xmr(rows, options).assurance).toBe('consistent_pass');
	expect(xmr(rows, { ...options, direction: 'decrease' }).assurance).toBe('consistent_fail');
	expect(xmr(rows, { rebase: ['2021-01-01'] }).assurance).toBeUndefined();
});

test('a group of twelve points has trial limits, a group of thirteen does not', () => {
	expect(xmr(monthly(swing)).hasShortGroup).toBe(true);
	expect(xmr(monthly([...swing, 10])).hasShortGroup).toBe(false);
	const twenty = monthly([...swing, 10, 12, 10, 12, 10, 12, 10, 12]);
	expect(xmr(twenty, { rebase: ['2021-02-01'] }).hasShortGroup).toBe(true);
});

test('a duplicate date, a value that is not a number and an empty list are rejected', () => {
	const row = { date: '2020-01-01', value: 1 };
	expect(() => xmr([row, row])).toThrow('Unexpected date `2020-01-01`: it is given twice');
	expect(() => xmr([{ ...row, value: Number.NaN }])).toThrow(
		'Unexpected value `NaN` on 2020-01-01, expected a number',
	);
	expect(() => xmr([])).toThrow('Expected at least one value');
});
