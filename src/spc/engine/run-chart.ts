/** The run chart with the Anhøj rules, as calculated by the R package qicharts2 0.8.1. */

import { itemAt } from '../../format/item-at.ts';
import { median } from './median.ts';
import { type RunOptions, type RunPart, runParts } from './run-parts.ts';
import { crossingsMin, longestRunMax } from './run-thresholds.ts';
import { findRuns, type Run } from './runs.ts';

/** What the rules find in one part of the series. Counts are of points. */
export interface RunAnalysis {
	/** Rows of the part, excluded and missing ones included. */
	rows: number;
	/** Rows that are not excluded, missing ones included. */
	observations: number;
	/** Points off the centre line. */
	useful: number;
	/** In the unit of the values; `undefined` when the base has no value. */
	centre: number | undefined;
	/** This and the next three are `undefined` without a useful point. */
	longestRun: number | undefined;
	longestRunMax: number | undefined;
	crossings: number | undefined;
	crossingsMin: number | undefined;
	/** True if the longest run is longer, or crossings are fewer, than chance explains. */
	signal: boolean;
	/** The runs, their points counted from 0 over the whole series. */
	runs: Run[];
}

export interface RunChartPart extends RunAnalysis {
	/** The first row of the part, counted from 0 over the whole series, and the row after its last. */
	start: number;
	end: number;
}

/**
 * The authors’ advice: with fewer useful points than this the rules are of little use (qicharts2, help page of
 * `qic`), so a signal is calculated but not announced.
 */
export const FEWEST_USEFUL = 10;

/**
 * Calculates a run chart, part by part. Values are in order; `undefined` is a missing one.
 *
 * @throws RangeError when a row number in the options is not a whole number of at least 1.
 */
export function runChart(
	values: readonly (number | undefined)[],
	options: RunOptions = {},
): RunChartPart[] {
	return runParts(values.length, options).map((part) => {
		const centre = median(present(values, part.base));
		return { start: part.start, end: part.end, ...analyseRuns(values, part, centre) };
	});
}

/** Returns the values of the given rows that are not missing. */
export function present(values: readonly (number | undefined)[], rows: readonly number[]) {
	return rows.map((row) => values[row]).filter((value) => value !== undefined);
}

/** Analyses the runs of a part around a centre. */
export function analyseRuns(
	values: readonly (number | undefined)[],
	part: RunPart,
	centre: number | undefined,
): RunAnalysis {
	const kept = part.kept.map((row) => values[row]);
	const runs = (centre === undefined ? [] : findRuns(kept, centre)).map((run) => ({
		...run,
		points: run.points.map((index) => itemAt(part.kept, index)),
	}));
	const lengths = runs.map((run) => run.points.length);
	const useful = lengths.reduce((sum, length) => sum + length, 0);
	const counts = { rows: part.end - part.start, observations: kept.length, useful, centre, runs };
	if (useful === 0) {
		const none = { longestRun: undefined, longestRunMax: undefined };
		return { ...counts, ...none, crossings: undefined, crossingsMin: undefined, signal: false };
	}
	const found = {
		longestRun: Math.max(...lengths),
		longestRunMax: longestRunMax(useful),
		crossings: runs.length - 1,
		crossingsMin: crossingsMin(useful),
	};
	const signal = found.longestRun > found.longestRunMax || found.crossings < found.crossingsMin;
	return { ...counts, ...found, signal };
}
