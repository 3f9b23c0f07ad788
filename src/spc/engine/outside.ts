/** Points beyond the limits, and points near them. */

import type { Limits } from './limits.ts';
import { sideOfLine } from './on-line.ts';

/** True beyond a limit. A point exactly on a limit is inside, and so is every point when there are no limits. */
export function isOutside(value: number, limits: Pick<Limits, 'lower' | 'upper'>): boolean {
	return isBeyond(value, limits.lower, limits.upper);
}

/** True between two and three sigma from the mean: beyond the near limit, but not beyond the limit. */
export function isClose(value: number, limits: Limits): boolean {
	return !isOutside(value, limits) && isBeyond(value, limits.nearLower, limits.nearUpper);
}

function isBeyond(value: number, lower: number | undefined, upper: number | undefined): boolean {
	if (lower === undefined || upper === undefined) return false;
	return sideOfLine(value, upper) === 1 || sideOfLine(value, lower) === -1;
}
