/** Runs: consecutive points on one side of the centre line. */

import { type Side, sideOfLine } from './on-line.ts';

/** Consecutive useful points on one side. */
export interface Run {
	side: Exclude<Side, 0>;
	/** Indices of the given values, in order, without missing points and points on the line. */
	points: number[];
}

/**
 * Returns the runs of a series around its centre line, in order. Missing values and points on the line are skipped:
 * they neither break a run nor lengthen it (Anhøj and Olesen 2014, doi 10.1371/journal.pone.0113825).
 */
export function findRuns(values: readonly (number | undefined)[], centre: number): Run[] {
	const runs: Run[] = [];
	for (const [index, value] of values.entries()) {
		const side = value === undefined ? 0 : sideOfLine(value, centre);
		if (side === 0) continue;
		const current = runs.at(-1);
		if (current?.side === side) current.points.push(index);
		else runs.push({ side, points: [index] });
	}
	return runs;
}
