import { expect, test } from 'vitest';
import { meanMovingRange, movingRanges } from './moving-range.ts';

test('three values have two moving ranges, neither of which is negative', () => {
	expect(movingRanges([5, 2, 6])).toEqual([3, 4]);
});

test('a gap is not bridged', () => {
	expect(movingRanges([5, undefined, 6, 9])).toEqual([3]);
});

test('the mean moving range of 5, 2 and 6 is 3.5', () => {
	expect(meanMovingRange([5, 2, 6], { screened: false })).toBe(3.5);
	expect(meanMovingRange([5, 2, 6], { screened: true })).toBe(3.5);
});

test('a large range is excluded only if ranges are screened', () => {
	// Ranges 1, 1, 1, 1, 1, 1, 20: mean 26/7 = 3.71, and 3.267 times that is 12.1.
	const values = [0, 1, 0, 1, 0, 1, 0, 20];
	expect(meanMovingRange(values, { screened: true })).toBe(1);
	expect(meanMovingRange(values, { screened: false })).toBeCloseTo(26 / 7, 12);
});

test('ranges are screened once, not repeatedly', () => {
	// Ranges 0 (30 times), 4, 100: mean 3.25, limit 10.6 excludes 100. The rest has mean 4/31, so another round would
	// exclude 4.
	const values = [...Array(31).fill(0), 4, 104];
	expect(meanMovingRange(values, { screened: true })).toBeCloseTo(4 / 31, 12);
});

test('a range just under 3.267 times the mean is kept and one just over is not', () => {
	// Nine ranges of 1 and one of r: r equals 3.267 · (9 + r) / 10 at r = 29.403 / 6.733 = 4.36700…
	const values = (last: number) => [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1 + last];
	expect(meanMovingRange(values(4.366), { screened: true })).toBeCloseTo(1.3366, 12);
	expect(meanMovingRange(values(4.368), { screened: true })).toBeCloseTo(1, 12);
});

test('equal values have a mean range of 0, and none if ranges are screened', () => {
	expect(meanMovingRange([5, 5, 5], { screened: false })).toBe(0);
	expect(meanMovingRange([5, 5, 5], { screened: true })).toBeUndefined();
});

test('a single value has no moving range', () => {
	expect(meanMovingRange([5], { screened: false })).toBeUndefined();
	expect(meanMovingRange([5], { screened: true })).toBeUndefined();
});
