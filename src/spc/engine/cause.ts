/** The cause of a point’s signal: the first rule that applies, in this order. */

import type { Side } from './on-line.ts';

/** The wording of NHSRplotthedots, which other programs rely on. */
export type Cause =
	| 'Above UCL'
	| 'Below LCL'
	| '7 Point Trend (Increasing)'
	| '7 Point Trend (Decreasing)'
	| '2 in 3 Above CL'
	| '2 in 3 Below CL'
	| '7 Points Above CL'
	| '7 Points Below CL'
	| 'Common Cause';

/** The result of each rule for one point. */
export interface PointSignals {
	side: Side;
	outside: boolean;
	trend: Side;
	twoInThree: boolean;
	shift: boolean;
}

/** Returns the cause of a point. */
export function classifyCause({ side, outside, trend, twoInThree, shift }: PointSignals): Cause {
	if (outside) return side === 1 ? 'Above UCL' : 'Below LCL';
	if (trend !== 0) {
		return trend === 1 ? '7 Point Trend (Increasing)' : '7 Point Trend (Decreasing)';
	}
	if (twoInThree) return side === 1 ? '2 in 3 Above CL' : '2 in 3 Below CL';
	if (shift) return side === 1 ? '7 Points Above CL' : '7 Points Below CL';
	return 'Common Cause';
}

const WAYS: Record<Cause, Side> = {
	'Above UCL': 1,
	'7 Point Trend (Increasing)': 1,
	'2 in 3 Above CL': 1,
	'7 Points Above CL': 1,
	'Below LCL': -1,
	'7 Point Trend (Decreasing)': -1,
	'2 in 3 Below CL': -1,
	'7 Points Below CL': -1,
	'Common Cause': 0,
};

/** Returns +1 for a cause that means higher, -1 for lower, 0 for common cause. */
export function causeSide(cause: Cause): Side {
	return WAYS[cause];
}
