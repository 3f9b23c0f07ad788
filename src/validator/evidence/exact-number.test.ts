import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	countDecimals,
	dividedBy,
	exactFraction,
	minus,
	percent,
	rounded,
} from './exact-number.ts';

test('7.8 less 6.5 is 1.3 to any number of decimals', () => {
	expect(rounded(minus(exactFraction(7.8), exactFraction(6.5)), 20)).toBe('1.30000000000000000000');
});

test('half of the last digit is rounded away from zero', () => {
	expect(rounded(exactFraction(12.5), 0)).toBe('13');
	expect(rounded(exactFraction(12.49), 0)).toBe('12');
	expect(rounded(exactFraction(-12.5), 0)).toBe('-13');
	expect(rounded(exactFraction(1.005), 2)).toBe('1.01');
});

test('a number that rounds to 0 has no sign', () => {
	expect(rounded(exactFraction(-0.4), 0)).toBe('0');
});

test('very large and very small numbers are exact too', () => {
	expect(rounded(exactFraction(1e21), 0)).toBe('1000000000000000000000');
	expect(rounded(exactFraction(5e-7), 7)).toBe('0.0000005');
});

test('no number can be divided by 0', () => {
	expect(dividedBy(exactFraction(1), exactFraction(0))).toBeUndefined();
});

test('a third is 33.3 per cent to one decimal', () => {
	const third = dividedBy(exactFraction(1), exactFraction(3));
	expect(third && rounded(percent(third), 1)).toBe('33.3');
	const negative = dividedBy(exactFraction(1), exactFraction(-3));
	expect(negative && rounded(percent(negative), 1)).toBe('-33.3');
});

test('a whole number in hundredths is itself again', () => {
	fc.assert(
		fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
			const text = rounded(exactFraction(cents / 100), 2);
			expect(Number(text) * 100).toBeCloseTo(cents, 4);
		}),
	);
});

test('the decimals of a number are those that were written', () => {
	expect(['20', '20.0', '6.5', '-1.25', '1_000.50'].map(countDecimals)).toEqual([0, 1, 1, 2, 2]);
});
