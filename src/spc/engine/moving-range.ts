/** Moving ranges: how far each value is from the previous one. */

import { average } from './average.ts';

/**
 * The upper limit of a moving range chart as a multiple of its mean range: D4 for ranges of two points.
 *
 * D4 = 1 + 3·d3/d2, with d2 = 2/√π = 1.128 and d3 = √(2 − 4/π) = 0.853 for two points, is 3.267
 * (Montgomery, Introduction to Statistical Quality Control, table of factors). Ranges at or above it are excluded
 * before limits are calculated: Nelson, Journal of Quality Technology 14 (1982), 172–173.
 */
const SCREEN = 3.267;

/**
 * Returns the absolute differences of consecutive values. A pair with a missing value has no range, so a gap is never
 * bridged.
 */
export function movingRanges(values: readonly (number | undefined)[]): number[] {
	const ranges: number[] = [];
	for (let index = 1; index < values.length; index += 1) {
		const before = values[index - 1];
		const value = values[index];
		if (before !== undefined && value !== undefined) ranges.push(Math.abs(value - before));
	}
	return ranges;
}

/**
 * Returns the mean moving range in the unit of the values. Screening keeps the ranges strictly below 3.267 times
 * their mean, once. `undefined` when no range is left: fewer than two values, or equal values with screening.
 */
export function meanMovingRange(
	values: readonly (number | undefined)[],
	options: { screened: boolean },
): number | undefined {
	const ranges = movingRanges(values);
	const mean = average(ranges);
	if (!options.screened || mean === undefined) return mean;
	return average(ranges.filter((range) => range < SCREEN * mean));
}
