import { expect, test } from 'vitest';
import { trendPoints } from './trend.ts';

test('six rises make a trend of seven points, five do not', () => {
	expect(trendPoints([1, 2, 3, 4, 5, 6, 7])).toEqual([1, 1, 1, 1, 1, 1, 1]);
	expect(trendPoints([1, 2, 3, 4, 5, 6])).toEqual([0, 0, 0, 0, 0, 0]);
});

test('a fall is a trend too', () => {
	expect(trendPoints([7, 6, 5, 4, 3, 2, 1])).toEqual([-1, -1, -1, -1, -1, -1, -1]);
});

test('points before and after a trend are not part of it', () => {
	expect(trendPoints([5, 1, 2, 3, 4, 5, 6, 7, 0])).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 0]);
});

test('two equal values break a trend', () => {
	expect(trendPoints([1, 2, 3, 4, 4, 5, 6, 7])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test('29 of 100 as a percentage equals 29 however the quotient is rounded', () => {
	const rounded = (29 / 100) * 100;
	expect(rounded).toBeLessThan(29);
	expect(trendPoints([10, 20, 28, rounded, 29, 50, 55])).toEqual(Array(7).fill(0));
});

test('a turning point belongs to the later trend', () => {
	const peak = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1];
	expect(trendPoints(peak)).toEqual([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]);
});

test('between two trends the step to the next point decides, unless it is level', () => {
	const falls = [2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7];
	expect(trendPoints(falls)[6]).toBe(-1);
	const level = [1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1];
	expect(trendPoints(level)).toEqual([...Array(7).fill(1), ...Array(7).fill(-1)]);
});

test('no value, or a single one, is not a trend', () => {
	expect(trendPoints([])).toEqual([]);
	expect(trendPoints([4])).toEqual([0]);
});
