import { expect, test } from 'vitest';
import { measureValueInWords, valueCount } from './measure-values.ts';

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

test('a value is shown with its unit where the unit is a word of its own', () => {
	expect(measureValueInWords(40, 'percent')).toBe('40%');
	expect(measureValueInWords(3, 'days')).toBe('3 days');
	expect(measureValueInWords(1200, 'count')).toBe('1,200');
	expect(measureValueInWords(2, undefined)).toBe('2');
});
