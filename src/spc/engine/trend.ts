/** A trend: many steps in a row the same way. */

import { type Side, sideOf } from './on-line.ts';
import { markStretches } from './windows.ts';

/** Seven points, so six steps, as in Making Data Count. */
const TREND_LENGTH = 7;

/**
 * For each point, +1 in a rising trend, -1 in a falling one, 0 in none. Two equal values break a trend, even
 * where a quotient was rounded differently.
 */
export function trendPoints(values: readonly number[]): Side[] {
	const steps = values.slice(1).map((value, index) => sideOf(value, values[index] as number));
	const inTrend = values.map(() => false);
	for (const [index, marked] of markStretches(steps, TREND_LENGTH - 1).entries()) {
		if (marked) inTrend.fill(true, index, index + 2);
	}
	return values.map((_, index) => (inTrend[index] ? direction(index, steps, inTrend) : 0));
}

/**
 * The step to the next point when that is in a trend too, else the step from the one before: a turning point
 * belongs to the later trend. Where the next trend begins at an equal value, the step to it tells nothing.
 */
function direction(index: number, steps: Side[], inTrend: boolean[]): -1 | 1 {
	const after = inTrend[index + 1] ? steps[index] : 0;
	return (after || steps[index - 1]) === 1 ? 1 : -1;
}
