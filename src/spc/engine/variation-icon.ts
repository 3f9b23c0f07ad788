/** The variation icon of Making Data Count: the signal at the last point. */

import type { Direction, PointType } from './point-type.ts';

export type VariationIcon =
	| 'common_cause'
	| 'improvement_high'
	| 'improvement_low'
	| 'concern_high'
	| 'concern_low'
	| 'neutral_high'
	| 'neutral_low';

/** Returns the icon for the type of the last point in date order. */
export function variationIcon(last: PointType, direction: Direction): VariationIcon {
	switch (last) {
		case 'special_cause_improvement':
			return direction === 'increase' ? 'improvement_high' : 'improvement_low';
		case 'special_cause_concern':
			return direction === 'increase' ? 'concern_low' : 'concern_high';
		case 'special_cause_neutral_high':
			return 'neutral_high';
		case 'special_cause_neutral_low':
			return 'neutral_low';
		case 'common_cause':
			return 'common_cause';
	}
}
