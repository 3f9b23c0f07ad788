import { expect, test } from 'vitest';
import { crossingsMin, longestRunMax } from './run-thresholds.ts';

test('24 points may have a run of 8 and must cross 8 times', () => {
	// As printed in the vignette of qicharts2: the run limit and the crossings limit for 24 points are both 8.
	expect([longestRunMax(24), crossingsMin(24)]).toEqual([8, 8]);
});

test('the longest run is log2 of the points, rounded, and 3', () => {
	// log2(11) = 3.46, log2(12) = 3.58, log2(16) = 4.
	expect([11, 12, 16].map(longestRunMax)).toEqual([6, 7, 7]);
});

test('crossings follow the binomial distribution', () => {
	// Six points: 5 tosses, P(0) = 1/32 = 0.031 is under 0.05, P(≤ 1) = 6/32 is not.
	expect(crossingsMin(6)).toBe(1);
	// Five points: 4 tosses, P(0) = 1/16 = 0.0625.
	expect(crossingsMin(5)).toBe(0);
	expect(crossingsMin(1)).toBe(0);
});

test('thousands of points are supported', () => {
	// The normal approximation of the 5th percentile of 4,999 tosses: 2499.5 − 1.645 · √4999 / 2 = 2441.3.
	expect(crossingsMin(5000)).toBe(2441);
});
