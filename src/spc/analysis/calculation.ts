/**
 * The calculation behind a chart as one plain object, with the option and field names of the two R packages, so that
 * it can be compared with their output. Numbers that do not exist are `null`.
 */

import { individuals } from '../engine/individuals.ts';
import type { Direction } from '../engine/point-type.ts';
import { type RunChartPart, runChart } from '../engine/run-chart.ts';
import { xmr } from '../engine/xmr.ts';

export const ENGINES = ['xmr', 'run', 'i-qicharts2'] as const;
export type Engine = (typeof ENGINES)[number];

/** Each engine reads its own options and ignores the others. Rows are counted from 1. */
export interface CalculationOptions {
	improvement_direction?: Direction | undefined;
	screen_outliers?: boolean | undefined;
	rebase?: readonly string[] | undefined;
	fix_after_n_points?: number | undefined;
	target?: number | undefined;
	two_in_three?: 'between_limits' | 'include_beyond_limits' | undefined;
	freeze?: number | undefined;
	part?: readonly number[] | undefined;
	exclude?: readonly number[] | undefined;
	screen_moving_ranges?: boolean | undefined;
}

/** A row in the order of its date; `undefined` is a missing or withheld value. */
export interface CalculationRow {
	date: string;
	value: number | undefined;
}

/**
 * Calculates the numbers of a chart.
 *
 * @throws RangeError as the engines do: no value at all for `xmr`, a duplicate date, an option out of range.
 */
export function calculate(
	engine: Engine,
	rows: readonly CalculationRow[],
	options: CalculationOptions = {},
) {
	if (engine === 'xmr') return xmrFields(rows, options);
	const values = rows.map((row) => row.value);
	if (engine === 'run') {
		return { parts: runChart(values, options).map(partFields) };
	}
	const screened = options.screen_moving_ranges;
	const parts = individuals(values, { ...options, screened });
	return {
		parts: parts.map((part, index) => ({
			...partFields(part, index),
			lcl: part.lower ?? null,
			ucl: part.upper ?? null,
			outside_rows: part.outside,
		})),
	};
}

function partFields(part: RunChartPart, index: number) {
	return {
		part: index + 1,
		rows: part.rows,
		n_obs: part.observations,
		n_useful: part.useful,
		centre: part.centre ?? null,
		longest_run: part.longestRun ?? null,
		longest_run_max: part.longestRunMax ?? null,
		crossings: part.crossings ?? null,
		crossings_min: part.crossingsMin ?? null,
		runs_signal: part.signal,
	};
}

/** Rows without a value are removed first; a rebase on such a row takes effect at the next value. */
function xmrFields(rows: readonly CalculationRow[], options: CalculationOptions) {
	const usable = rows.filter(
		(row): row is { date: string; value: number } => row.value !== undefined,
	);
	const dates = new Set(rows.map((row) => row.date));
	const opening = (date: string) => usable.find((row) => row.date >= date)?.date ?? date;
	const { points, variation, assurance, hasShortGroup } = xmr(usable, {
		direction: options.improvement_direction,
		screened: options.screen_outliers,
		rebase: options.rebase?.filter((date) => dates.has(date)).map(opening),
		fixAfter: options.fix_after_n_points,
		target: options.target,
		twoInThree: options.two_in_three,
	});
	return {
		mean: points.map((point) => point.mean),
		lpl: points.map((point) => point.lower ?? null),
		upl: points.map((point) => point.upper ?? null),
		rebase_group: points.map((point) => point.group),
		outside: points.map((point) => point.outside),
		close: points.map((point) => point.close),
		side: points.map((point) => point.side),
		cause: points.map((point) => point.cause),
		point_type: points.map((point) => point.type),
		variation_icon: variation,
		assurance: assurance ?? null,
		short_group_warning: hasShortGroup,
	};
}
