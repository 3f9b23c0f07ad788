/** Turns the options of the R packages into the input of a chart. */

import type { CalculationOptions, ChartInput, ChartRow, Engine } from '../../src/spc/index.ts';

/** Returns the input of a chart from rows in date order. The caller provides title and unit. */
export function chartInput(
	named: { title: string; unit: string | undefined },
	rows: readonly ChartRow[],
	engine: Engine,
	options: CalculationOptions,
): ChartInput {
	const dates = new Set(rows.map(({ date }) => date));
	const rebased = options.rebase?.filter((date) => dates.has(date)) ?? [];
	const parted = options.part?.flatMap((row) => rows[row]?.date ?? []) ?? [];
	return {
		...named,
		rows,
		engine,
		direction: options.improvement_direction ?? (engine === 'xmr' ? 'increase' : 'neutral'),
		target: options.target,
		rebase: [...rebased, ...parted].map((date) => ({ date })),
		rules: {
			screened: options.screen_outliers ?? options.screen_moving_ranges,
			twoInThree: options.two_in_three,
			fixAfter: options.fix_after_n_points,
			freeze: options.freeze,
			exclude: options.exclude,
		},
	};
}
