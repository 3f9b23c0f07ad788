import { expect, test } from 'vitest';
import {
	countInWords,
	decimalsFor,
	roundedInWords,
	roundedValueInWords,
	timesInWords,
} from './number.ts';

test('counts up to nine are words', () => {
	expect([0, 1, 9, 10, 24].map(countInWords)).toEqual(['no', 'one', 'nine', '10', '24']);
	expect([1, 2, 3, 12].map(timesInWords)).toEqual(['once', 'twice', 'three times', '12 times']);
});

test('a number has thousands separators, a minus sign and no trailing zeros', () => {
	expect(roundedInWords(1234567.891, 2)).toBe('1,234,567.89');
	expect(roundedInWords(999, 0)).toBe('999');
	expect(roundedInWords(-1000, 0)).toBe('−1,000');
	expect(roundedInWords(12.5, 3)).toBe('12.5');
	expect(roundedInWords(100, 2)).toBe('100');
	expect(roundedInWords(0.12345, 4)).toBe('0.1235');
	expect(roundedInWords(1000.5001, 4)).toBe('1,000.5001');
});

test('a number that rounds to zero has no sign', () => {
	expect(roundedInWords(-0.001, 2)).toBe('0');
	expect(roundedInWords(-0.01, 2)).toBe('−0.01');
});

test('only per cent has its sign after the number', () => {
	expect(roundedValueInWords(84.25, 1, 'percent')).toBe('84.3%');
	expect(roundedValueInWords(84, 0, 'days')).toBe('84');
	expect(roundedValueInWords(84, 0, undefined)).toBe('84');
});

test('decimals distinguish hundredths of the range', () => {
	// 1 of 100 needs none, 0.1 of 10 one, 0.01 of 1 two.
	expect([500, 100, 99, 10, 1, 0.5, 0.001].map(decimalsFor)).toEqual([0, 0, 1, 1, 2, 3, 5]);
	expect([1e-9, 0, Number.NaN, Number.NEGATIVE_INFINITY].map(decimalsFor)).toEqual([6, 0, 0, 0]);
});
