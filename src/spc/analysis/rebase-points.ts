/** The rows at which a series is rebased. */

import type { SeriesRow } from '../series/series.ts';

/** A date from which centre and limits are recalculated, with the reason. */
export interface Rebase {
	date: string;
	reason?: string | undefined;
}

export interface RebasePoint {
	/** The first row of the new part, counted from 0. */
	row: number;
	/** Empty if no reason was given. */
	reasons: string[];
}

/**
 * Returns the rebase points in row order, each at the first row on or after its date. A date before the second row or
 * after the last one has no effect.
 */
export function findRebasePoints(
	series: readonly SeriesRow[],
	rebases: readonly Rebase[],
): RebasePoint[] {
	const rebasePoints = new Map<number, string[]>();
	for (const { date, reason } of rebases) {
		const row = series.findIndex((each) => each.date >= date);
		if (row < 1) continue;
		rebasePoints.set(row, [...(rebasePoints.get(row) ?? []), ...(reason ? [reason] : [])]);
	}
	return [...rebasePoints].sort(([a], [b]) => a - b).map(([row, reasons]) => ({ row, reasons }));
}
