import { expect, test } from 'vitest';
import type { Measure } from '../schemas/measure.ts';
import { measureTable, measureValueInWords, valueCount } from './measure-table.ts';

const measure = (unit: Measure['unit']) => ({ id: 'm', title: 'Heard', unit }) as Measure;

test('a share is worked out from the numbers it is made of, to one decimal', () => {
	const { head, rows } = measureTable(measure('percent'), [
		{ date: '2025-01-06', numerator: 2, denominator: 3 },
		{ date: '2025-01-13', numerator: 1200, denominator: 1200, note: 'New form' },
	]);
	expect(head).toEqual(['Date', 'Counted', 'Out of', 'Share', 'Note']);
	expect(rows).toEqual([
		['6 January 2025', '2', '3', '66.7%', ''],
		['13 January 2025', '1,200', '1,200', '100%', 'New form'],
	]);
});

test('a number that is missing or withheld is said in words, never shown as 0', () => {
	const { head, rows } = measureTable(measure('days'), [
		{ date: '2025-01-06', value: 0 },
		{ date: '2025-01-13' },
		{ date: '2025-01-20', value: 'suppressed' },
	]);
	expect(head).toEqual(['Date', 'Value (days)']);
	expect(rows.map(([, value]) => value)).toEqual(['0', 'Missing', 'Withheld to protect people']);
});

test('no share is worked out of nothing, nor for a measure that is no share', () => {
	const none = { date: '2025-01-06', numerator: 0, denominator: 0 };
	expect(measureTable(measure('percent'), [none]).rows[0]?.[3]).toBe('Cannot be worked out');
	expect(measureTable(measure('count'), [none]).head).toEqual(['Date', 'Counted', 'Out of']);
});

test('only numbers that are there count as values', () => {
	expect(
		valueCount([
			{ date: '2025-01-06', value: 0 },
			{ date: '2025-01-13' },
			{ date: '2025-01-20', value: 'suppressed' },
			{ date: '2025-01-27', numerator: 1, denominator: 4 },
			{ date: '2025-02-03', numerator: 0, denominator: 0 },
			{ date: '2025-02-10', numerator: 1, denominator: 'suppressed' },
		]),
	).toBe(2);
});

test('a value is said with its unit where the unit is a word of its own', () => {
	expect(measureValueInWords(40, 'percent')).toBe('40%');
	expect(measureValueInWords(3, 'days')).toBe('3 days');
	expect(measureValueInWords(1200, 'count')).toBe('1,200');
	expect(measureValueInWords(2, undefined)).toBe('2');
});
