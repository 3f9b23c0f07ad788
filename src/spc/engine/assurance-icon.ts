/** The assurance icon of Making Data Count: whether the process, as it is, will reach its target. */

import type { Limits } from './limits.ts';
import { sideOf } from './on-line.ts';
import type { Direction } from './point-type.ts';

/** `inconsistent` is “hit and miss”: the target lies between the limits, or on one. */
export type AssuranceIcon = 'consistent_pass' | 'consistent_fail' | 'inconsistent';

/** The icon for the limits of the last point. `undefined` without a target, or when neither way is better. */
export function assuranceIcon(
	limits: Pick<Limits, 'lower' | 'upper'>,
	target: number | undefined,
	direction: Direction,
): AssuranceIcon | undefined {
	if (target === undefined || direction === 'neutral') return undefined;
	const { lower, upper } = limits;
	const isAbove = upper !== undefined && sideOf(target, upper) === 1;
	const isBelow = lower !== undefined && sideOf(target, lower) === -1;
	if (!isAbove && !isBelow) return 'inconsistent';
	return isAbove === (direction === 'increase') ? 'consistent_fail' : 'consistent_pass';
}
