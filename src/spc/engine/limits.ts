/** The natural process limits of an XmR chart. */

import { average } from './average.ts';
import { meanMovingRange } from './moving-range.ts';

/**
 * Three sigma over a mean moving range: 3/d2 with d2 = 2/√π = 1.128, the mean range of two points of a
 * normal process in sigmas, is 2.6596. Making Data Count and Wheeler (Understanding Variation, 1993) print
 * and use 2.66.
 */
const LIMIT = 2.66;

/** Two sigma, beyond which a point is near the limit: two thirds of the way to it. */
const NEAR = (2 / 3) * LIMIT;

/** All in the unit of the values. The lower limit may be below zero, the upper above 100%: they are not clipped. */
export interface Limits {
	mean: number;
	/** `undefined`, like the other three, when no moving range is left to calculate them from. */
	lower: number | undefined;
	upper: number | undefined;
	nearLower: number | undefined;
	nearUpper: number | undefined;
}

/** Returns the limits of a group from its base values; `undefined` for an empty list. */
export function processLimits(
	base: readonly number[],
	options: { screened: boolean },
): Limits | undefined {
	const mean = average(base);
	if (mean === undefined) return undefined;
	const range = meanMovingRange(base, options);
	const at = (factor: number) => (range === undefined ? undefined : mean + factor * range);
	return {
		mean,
		lower: at(-LIMIT),
		upper: at(LIMIT),
		nearLower: at(-NEAR),
		nearUpper: at(NEAR),
	};
}
