import { expect, test } from 'vitest';
import { type ChartRow, toSeries } from './series.ts';

const numbers = (rows: ChartRow[], unit?: string) =>
	toSeries(rows, unit).map(({ number, gap }) => number ?? gap);

const on = (day: number, row: Omit<ChartRow, 'date'>): ChartRow => ({
	date: `2024-01-0${day}`,
	...row,
});

test('rows are sorted by date', () => {
	expect(numbers([on(3, { value: 30 }), on(1, { value: 10 }), on(2, { value: 20 })])).toEqual([
		10, 20, 30,
	]);
});

test('three of four is 75 per cent, or a rate of 0.75', () => {
	const rows = [on(1, { numerator: 3, denominator: 4 })];
	expect(numbers(rows, 'percent')).toEqual([75]);
	expect(numbers(rows, 'rate')).toEqual([0.75]);
	expect(numbers(rows)).toEqual([0.75]);
});

test('if there are values, a row without one is missing whatever its numerator', () => {
	const rows = [on(1, { value: 12 }), on(2, { numerator: 3, denominator: 4 })];
	expect(numbers(rows, 'percent')).toEqual([12, 'missing']);
});

test('a withheld value stays withheld', () => {
	expect(
		numbers([
			on(1, { numerator: 'suppressed', denominator: 4 }),
			on(2, { numerator: 3, denominator: 'suppressed' }),
			on(3, { numerator: 3, denominator: 4 }),
		]),
	).toEqual(['suppressed', 'suppressed', 0.75]);
	expect(numbers([on(1, { value: 'suppressed' }), on(2, { value: 0 })])).toEqual(['suppressed', 0]);
});

test('a denominator of 0 or half a quotient gives no value', () => {
	expect(
		numbers([
			on(1, { numerator: 0, denominator: 0 }),
			on(2, { numerator: 3 }),
			on(3, { denominator: 4 }),
			on(4, {}),
			on(5, { numerator: 0, denominator: 4 }),
		]),
	).toEqual(['missing', 'missing', 'missing', 'missing', 0]);
});

test('a note stays with its row', () => {
	expect(toSeries([on(1, { value: 1, note: 'Flood' })], undefined)[0]?.note).toBe('Flood');
});

test('a duplicate date is rejected', () => {
	expect(() => toSeries([on(2, { value: 1 }), on(1, {}), on(2, { value: 3 })], 'count')).toThrow(
		new RangeError('Unexpected date `2024-01-02`: it is given twice'),
	);
});
