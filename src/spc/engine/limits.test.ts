import { expect, test } from 'vitest';
import { processLimits } from './limits.ts';

test('limits are 2.66 mean moving ranges from the mean, near limits two thirds of that', () => {
	const limits = processLimits([12, 15, 9, 15, 12, 15], { screened: false });
	expect(limits?.mean).toBe(13);
	// Moving ranges 3, 6, 6, 3 and 3.
	const range = 21 / 5;
	expect(limits?.upper).toBeCloseTo(13 + 2.66 * range, 12);
	expect(limits?.lower).toBeCloseTo(13 - 2.66 * range, 12);
	expect(limits?.nearUpper).toBeCloseTo(13 + (2.66 * range * 2) / 3, 12);
	expect(limits?.nearLower).toBeCloseTo(13 - (2.66 * range * 2) / 3, 12);
});

test('a lower limit may fall below zero', () => {
	expect(processLimits([0, 10], { screened: false })?.lower).toBeCloseTo(5 - 26.6, 12);
});

test('equal values have limits at their mean, and none if ranges are screened', () => {
	expect(processLimits([5, 5], { screened: false })).toMatchObject({ lower: 5, upper: 5 });
	expect(processLimits([5, 5], { screened: true })).toEqual({
		mean: 5,
		lower: undefined,
		upper: undefined,
		nearLower: undefined,
		nearUpper: undefined,
	});
});

test('no values have no limits', () => {
	expect(processLimits([], { screened: true })).toBeUndefined();
});
