import { expect, test } from 'vitest';
import { measureValueInWords, valueCount } from './measure-values.ts';

test('a value has its unit after it, unless the unit is what is counted', () => {
	expect(measureValueInWords(40, 'percent')).toBe('40%');
	expect(measureValueInWords(3, 'days')).toBe('3 days');
	expect(measureValueInWords(1.5, 'hours')).toBe('1.5 hours');
	expect(measureValueInWords(12, 'count')).toBe('12');
	expect(measureValueInWords(12, undefined)).toBe('12');
});

test.each([
	['a value', { value: 0 }, 1],
	['a number out of a number', { numerator: 0, denominator: 5 }, 1],
	['a withheld value', { value: 'suppressed' as const }, 0],
	['a number out of none', { numerator: 0, denominator: 0 }, 0],
	['a withheld number out of a number', { numerator: 'suppressed' as const, denominator: 5 }, 0],
	['a number out of a withheld one', { numerator: 5, denominator: 'suppressed' as const }, 0],
	['a number without its base', { numerator: 5 }, 0],
	['a base alone', { denominator: 5 }, 0],
	['nothing', {}, 0],
])('a row with %s counts as it should', (_, row, count) => {
	expect(valueCount([{ date: '2025-01-01', ...row }])).toBe(count);
});
