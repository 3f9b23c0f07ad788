/** The meaning of a signal, given which direction is better. */

import type { Side } from './on-line.ts';

/** Which direction is better. */
export type Direction = 'increase' | 'decrease' | 'neutral';

export type PointType =
	| 'common_cause'
	| 'special_cause_improvement'
	| 'special_cause_concern'
	| 'special_cause_neutral_high'
	| 'special_cause_neutral_low';

/** Returns the type of a point from the direction of its signal: +1 higher, -1 lower, 0 no signal. */
export function pointType(way: Side, direction: Direction): PointType {
	if (way === 0) return 'common_cause';
	if (direction === 'neutral') {
		return way === 1 ? 'special_cause_neutral_high' : 'special_cause_neutral_low';
	}
	const better = direction === 'increase' ? 1 : -1;
	return way === better ? 'special_cause_improvement' : 'special_cause_concern';
}
