/**
 * The I chart of the R package qicharts2 0.8.1, to cross-check the other two. Its limits differ from the XmR chart’s
 * in the factor (3/1.128 = 2.6596 here, 2.66 there), so the two are never equal to the last digit.
 */

import { average } from './average.ts';
import { meanMovingRange } from './moving-range.ts';
import { isOutside } from './outside.ts';
import { analyseRuns, present, type RunChartPart } from './run-chart.ts';
import { type RunOptions, runParts } from './run-parts.ts';

/**
 * d2 for ranges of two points: the mean range of two points of a normal process is 2/√π = 1.128 sigma
 * (Montgomery, Introduction to Statistical Quality Control, formula 6.33).
 */
const D2 = 1.128;

/** Shewhart’s limits: three sigma from the mean. */
const SIGMAS = 3;

export interface IndividualsOptions extends RunOptions {
	/** Whether moving ranges of at least 3.267 times their mean are excluded, once; default false, as in qicharts2. */
	screened?: boolean | undefined;
}

export interface IndividualsPart extends RunChartPart {
	/** In the unit of the values; `undefined` when there is no moving range to calculate them from. */
	lower: number | undefined;
	upper: number | undefined;
	/** Rows beyond the limits, excluded ones too, counted from 1 over the whole series. */
	outside: number[];
}

/**
 * Calculates an I chart, part by part. Values are in order; `undefined` is a missing one.
 *
 * @throws RangeError when a row number in the options is not a whole number of at least 1.
 */
export function individuals(
	values: readonly (number | undefined)[],
	options: IndividualsOptions = {},
): IndividualsPart[] {
	return runParts(values.length, options).map((part) => {
		const base = part.base.map((row) => values[row]);
		const centre = average(present(values, part.base));
		const range = meanMovingRange(base, { screened: options.screened ?? false });
		const at = (sigmas: number) =>
			centre === undefined || range === undefined ? undefined : centre + (sigmas * range) / D2;
		const limits = { lower: at(-SIGMAS), upper: at(SIGMAS) };
		const { start, end } = part;
		const outside: number[] = [];
		for (let row = start; row < end; row += 1) {
			const value = values[row];
			if (value !== undefined && isOutside(value, limits)) outside.push(row + 1);
		}
		return { start, end, ...analyseRuns(values, part, centre), ...limits, outside };
	});
}
