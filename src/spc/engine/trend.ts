/** A trend: several consecutive steps in the same direction. */

import { itemAt } from '../../format/item-at.ts';
import { type Side, sideOfLine } from './on-line.ts';
import { markStretches } from './windows.ts';

/** Seven points, so six steps, as in Making Data Count. */
const TREND_LENGTH = 7;

/**
 * Returns for each point +1 in a rising trend, -1 in a falling trend, 0 outside trends. Two equal values break a
 * trend, even if rounding of a quotient makes them differ slightly.
 */
export function trendPoints(values: readonly number[]): Side[] {
	const steps = values.slice(1).map((value, index) => sideOfLine(value, itemAt(values, index)));
	const inTrend = values.map(() => false);
	for (const [index, marked] of markStretches(steps, TREND_LENGTH - 1).entries()) {
		if (marked) inTrend.fill(true, index, index + 2);
	}
	return values.map((_, index) => (inTrend[index] ? direction(index, steps, inTrend) : 0));
}

/**
 * Returns the step to the next point if that is in a trend too, else the step from the previous one: a turning point
 * belongs to the later trend. If the next trend starts at an equal value, the step to it is ignored.
 */
function direction(index: number, steps: Side[], inTrend: boolean[]): -1 | 1 {
	const after = inTrend[index + 1] ? steps[index] : 0;
	return (after || steps[index - 1]) === 1 ? 1 : -1;
}
