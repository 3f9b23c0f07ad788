/** The icons of Making Data Count in words, so that everybody gets the same information without an image. */

import type { AssuranceIcon } from '../engine/assurance-icon.ts';
import type { VariationIcon } from '../engine/variation-icon.ts';

/** The signal at the last point of an XmR chart. */
export const VARIATION_WORDS: Record<VariationIcon, string> = {
	common_cause: 'No signal at the last point',
	improvement_high: 'Improvement: the last point is high',
	improvement_low: 'Improvement: the last point is low',
	concern_high: 'Concern: the last point is high',
	concern_low: 'Concern: the last point is low',
	neutral_high: 'A signal: the last point is high',
	neutral_low: 'A signal: the last point is low',
};

/** Whether a process that does not change will meet its target. */
export const ASSURANCE_WORDS: Record<AssuranceIcon, string> = {
	consistent_pass: 'The target will be met',
	consistent_fail: 'The target will be missed',
	inconsistent: 'The target may be met or missed',
};
