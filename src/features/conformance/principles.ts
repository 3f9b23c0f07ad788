import type { Conformance, Principle } from './criterion.ts';
import { OPERABLE } from './operable.ts';
import { PERCEIVABLE } from './perceivable.ts';
import { ROBUST } from './robust.ts';
import { UNDERSTANDABLE } from './understandable.ts';

/**
 * What the site does for each success criterion of levels A and AA of WCAG 2.2 (W3C, 2024), in the order of the
 * standard.
 */
export const PRINCIPLES: readonly Principle[] = [PERCEIVABLE, OPERABLE, UNDERSTANDABLE, ROBUST];

/** Returns the number of criteria for each degree of conformance, the best first. */
export function conformanceCounts(): { conformance: Conformance; count: number }[] {
	const all = PRINCIPLES.flatMap(({ criteria }) => criteria);
	const degrees = [
		'Supports',
		'Partially supports',
		'Does not support',
		'Not applicable',
	] as const satisfies readonly Conformance[];
	return degrees.map((conformance) => ({
		conformance,
		count: all.filter((criterion) => criterion.conformance === conformance).length,
	}));
}
