/** Turns what a page knows about a measure into the description of its chart. */

import { analyseIndividuals, analyseRunChart } from './analysis/analyse-run-chart.ts';
import { analyseXmr } from './analysis/analyse-xmr.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { Engine } from './analysis/calculation.ts';
import { findRebasePoints, type Rebase, type RebasePoint } from './analysis/rebase-points.ts';
import type { Annotation, ChartSpec } from './drawing/chart-spec.ts';
import type { Direction } from './engine/point-type.ts';
import { measurePeriod } from './series/period.ts';
import { type ChartRow, type SeriesRow, toSeries } from './series/series.ts';
import { findingInWords } from './words/finding.ts';
import { interpretationInWords } from './words/interpretation.ts';
import { decimalsFor } from './words/number.ts';
import { ruleSetInWords } from './words/rule-set.ts';
import { axisInWords } from './words/unit.ts';

export interface ChartInput {
	/** What is measured. */
	title: string;
	/** The data, in any order. */
	rows: readonly ChartRow[];
	engine: Engine;
	direction: Direction;
	/** `percent` puts a % after numbers; other units are shown above the axis, in full if they are well known. */
	unit?: string | undefined;
	/** The target value, in the unit of the values. */
	target?: number | undefined;
	/** Where the chart is rebased: at the first row on or after each date. */
	rebase?: readonly Rebase[] | undefined;
	annotations?: readonly Annotation[] | undefined;
	/** True for made-up teaching data: the drawing says so in large letters. */
	illustrative?: boolean | undefined;
	/** The prefix of ids in the drawings, unique on a page. Letters, digits and hyphens. */
	idPrefix?: string | undefined;
	/** Options of the engines. Each engine reads its own. */
	rules?: ChartRules | undefined;
}

export interface ChartRules {
	/** `xmr`, default true; `i-qicharts2`, default false: large moving ranges are excluded, once. */
	screened?: boolean | undefined;
	/** `xmr`: whether “two in three” includes points beyond the limits. */
	twoInThree?: 'between_limits' | 'include_beyond_limits' | undefined;
	/** `xmr`: the number of points at the start of each part that limits are calculated from, at least 12. */
	fixAfter?: number | undefined;
	/**
	 * `run`, `i-qicharts2`: the number of rows at the start that the centre is calculated from; no effect on a chart
	 * with rebases.
	 */
	freeze?: number | undefined;
	/** `run`, `i-qicharts2`: rows that are drawn but excluded from the calculation, counted from 1 in date order. */
	exclude?: readonly number[] | undefined;
}

/**
 * Analyses the data and returns the description of their chart.
 *
 * @throws RangeError when a date is given twice, or an option is out of range.
 */
export function buildChartSpec(input: ChartInput): ChartSpec {
	const { title, engine, unit, direction, target, rules = {}, illustrative = false } = input;
	const series = toSeries(input.rows, unit);
	const rebasePoints = findRebasePoints(series, input.rebase ?? []);
	const analysis = analyse(series, rebasePoints, input);
	const period = measurePeriod(series.map(({ date }) => date));
	const decimals = decimalsFor(valueRange(series));
	const setting = {
		series,
		period,
		engine,
		unit,
		decimals,
		target,
		direction,
		centreName: analysis.centreName,
		isIllustrative: illustrative,
	};
	return {
		title,
		finding: findingInWords(analysis, setting),
		reading: interpretationInWords(analysis, setting),
		ruleSet: ruleSetInWords(engine, rules),
		axis: axisInWords(unit, direction),
		analysis,
		rebasePoints,
		annotations: input.annotations ?? [],
		frozenAt: frozenAt(input, rebasePoints),
		period,
		unit,
		decimals,
		target,
		isIllustrative: illustrative,
	};
}

function analyse(
	series: SeriesRow[],
	rebasePoints: readonly RebasePoint[],
	input: ChartInput,
): Analysis {
	const { engine, direction, target, rules } = input;
	const starts = rebasePoints.map(({ row }) => row);
	if (engine === 'xmr') return analyseXmr(series, starts, { ...rules, direction, target });
	if (engine === 'run') return analyseRunChart(series, starts, { ...rules, direction });
	return analyseIndividuals(series, starts, { ...rules, direction });
}

/** Only a chart with a single part has a baseline to show. */
function frozenAt(
	{ engine, rules }: ChartInput,
	rebasePoints: readonly RebasePoint[],
): number | undefined {
	const points = engine === 'xmr' ? rules?.fixAfter : rules?.freeze;
	return points === undefined || rebasePoints.length > 0 ? undefined : points - 1;
}

function valueRange(series: readonly SeriesRow[]): number {
	const values = series.map((row) => row.number).filter((value) => value !== undefined);
	const span = Math.max(...values) - Math.min(...values);
	return span > 0 ? span : Math.abs(values[0] ?? 1);
}
