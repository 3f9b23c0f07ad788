/** The assurance icon of Making Data Count: whether the process will reach its target if it does not change. */

import type { Limits } from './limits.ts';
import { sideOfLine } from './on-line.ts';
import type { Direction } from './point-type.ts';

/** `inconsistent` is “hit and miss”: the target is between the limits, or on one of them. */
export type AssuranceIcon = 'consistent_pass' | 'consistent_fail' | 'inconsistent';

/**
 * Returns the icon for the limits of the last point; `undefined` without a target, or if neither direction is better.
 */
export function assuranceIcon(
	limits: Pick<Limits, 'lower' | 'upper'>,
	target: number | undefined,
	direction: Direction,
): AssuranceIcon | undefined {
	if (target === undefined || direction === 'neutral') return undefined;
	const { lower, upper } = limits;
	const isAbove = upper !== undefined && sideOfLine(target, upper) === 1;
	const isBelow = lower !== undefined && sideOfLine(target, lower) === -1;
	if (!isAbove && !isBelow) return 'inconsistent';
	return isAbove === (direction === 'increase') ? 'consistent_fail' : 'consistent_pass';
}
