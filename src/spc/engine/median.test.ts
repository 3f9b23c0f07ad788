import { expect, test } from 'vitest';
import { median } from './median.ts';

test('the median of an odd number of values is the middle one', () => {
	expect(median([10, 9, 1])).toBe(9);
});

test('the median of an even number of values is the mean of the middle two', () => {
	expect(median([10, 1, 4, 3])).toBe(3.5);
});

test('values are sorted as numbers, and the given list is not changed', () => {
	const values = [100, 9, 20];
	expect(median(values)).toBe(20);
	expect(values).toEqual([100, 9, 20]);
});

test('no values have no median', () => {
	expect(median([])).toBeUndefined();
});
