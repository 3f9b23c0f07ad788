import { expect, test } from 'vitest';
import { average } from './average.ts';

test('the mean of 1, 2 and 6 is 3', () => {
	expect(average([1, 2, 6])).toBe(3);
});

test('no values have no mean', () => {
	expect(average([])).toBeUndefined();
});

test('a small number is not lost beside large ones, whichever comes first', () => {
	expect(average([1, 1e100, 1, -1e100])).toBe(0.5);
	expect(average([1e100, 1, -1e100, 1])).toBe(0.5);
});

test('tenths add up exactly', () => {
	expect([0.1, 0.2, 0.3].reduce((sum, value) => sum + value)).not.toBe(0.6);
	expect(average([0.1, 0.2, 0.3])).toBe(0.6 / 3);
});
