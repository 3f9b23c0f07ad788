/** Two points out of three near a limit. */

import type { Side } from './on-line.ts';

/**
 * Returns which points are part of “two in three”: three consecutive points on the same side of the mean, two or more
 * of them near the limit. Only the near points are marked.
 *
 * The caller decides which points are near: between two and three sigma (NHSRplotthedots 0.2.2), or anywhere beyond
 * two sigma (the NHS England workbook since late 2023; NHSRplotthedots issues 153 and 194).
 */
export function twoInThreePoints(sides: readonly Side[], near: readonly boolean[]): boolean[] {
	const marked = near.map(() => false);
	for (const [start, side] of sides.entries()) {
		const window = [start, start + 1, start + 2];
		const sameSide = side !== 0 && window.every((at) => sides[at] === side);
		const nearOnes = window.filter((at) => near[at]);
		if (sameSide && nearOnes.length >= 2) for (const at of nearOnes) marked[at] = true;
	}
	return marked;
}
