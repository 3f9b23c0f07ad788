/** A shift: several consecutive points on one side of the mean. */

import type { Side } from './on-line.ts';
import { markStretches } from './windows.ts';

/**
 * Seven points, as in Making Data Count: the chance that seven points of a stable process fall on one side
 * is 2 · 0.5^7 = 1.6% for any given seven.
 */
const SHIFT_LENGTH = 7;

/** Returns which points are part of a shift. A point on the mean ends a shift. */
export function shiftPoints(sides: readonly Side[]): boolean[] {
	return markStretches(sides, SHIFT_LENGTH);
}
