/** From what a page knows of a measure to what its picture is made from. */

import { analyseIndividuals, analyseRunChart } from './analysis/analyse-run-chart.ts';
import { analyseXmr } from './analysis/analyse-xmr.ts';
import type { Analysis } from './analysis/analysis.ts';
import type { Engine } from './analysis/calculation.ts';
import { bordersOf, type Rebase, type RebasePoint } from './analysis/rebase-points.ts';
import type { Annotation, ChartSpec } from './drawing/chart-spec.ts';
import type { Direction } from './engine/point-type.ts';
import { periodOf } from './series/period.ts';
import { type ChartRow, type SeriesRow, seriesOf } from './series/series.ts';
import { findingInWords } from './words/finding.ts';
import { interpretationInWords } from './words/interpretation.ts';
import { decimalsFor } from './words/number.ts';
import { ruleSetInWords } from './words/rule-set.ts';
import { axisInWords } from './words/unit.ts';

export interface ChartInput {
	/** What is measured, in words. */
	title: string;
	/** The data, in any order. */
	rows: readonly ChartRow[];
	engine: Engine;
	direction: Direction;
	/** `percent` puts a % behind numbers; other units stand over the axis, as they are unless they are well known. */
	unit?: string | undefined;
	/** The value to reach, in the unit of the values. */
	target?: number | undefined;
	/** Where the chart starts anew: with the first row on or after the date. */
	rebase?: readonly Rebase[] | undefined;
	annotations?: readonly Annotation[] | undefined;
	/** Data made up to teach with: the picture says so, large. */
	illustrative?: boolean | undefined;
	/** Begins the ids in the drawings; each chart on a page needs its own. Letters, digits and hyphens. */
	idPrefix?: string | undefined;
	/** What an engine can be told beyond its defaults. Each reads its own. */
	rules?: ChartRules | undefined;
}

export interface ChartRules {
	/** `xmr`, default true; `i-qicharts2`, default false: large moving ranges are set aside, once. */
	screened?: boolean | undefined;
	/** `xmr`: whether “two in three” counts points beyond the limits. */
	twoInThree?: 'between_limits' | 'include_beyond_limits' | undefined;
	/** `xmr`: limits from the first so many points of each part, at least 12. */
	fixAfter?: number | undefined;
	/** `run`, `i-qicharts2`: centre from the first so many rows; without effect on a chart with rebases. */
	freeze?: number | undefined;
	/** `run`, `i-qicharts2`: row numbers, counted from 1 in the order of dates, that are drawn but not counted. */
	exclude?: readonly number[] | undefined;
}

/**
 * Judges the data and finds the words for them.
 *
 * @throws RangeError when a date is given twice, or a rule is out of its range.
 */
export function pictureOf(input: ChartInput): ChartSpec {
	const { title, engine, unit, direction, target, rules = {}, illustrative = false } = input;
	const series = seriesOf(input.rows, unit);
	const rebasePoints = bordersOf(series, input.rebase ?? []);
	const analysis = analyse(series, rebasePoints, input);
	const period = periodOf(series.map(({ date }) => date));
	const decimals = decimalsFor(spanOf(series));
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

/** Only a chart in one part has one baseline to show. */
function frozenAt(
	{ engine, rules }: ChartInput,
	rebasePoints: readonly RebasePoint[],
): number | undefined {
	const points = engine === 'xmr' ? rules?.fixAfter : rules?.freeze;
	return points === undefined || rebasePoints.length > 0 ? undefined : points - 1;
}

function spanOf(series: readonly SeriesRow[]): number {
	const values = series.map((row) => row.number).filter((value) => value !== undefined);
	const span = Math.max(...values) - Math.min(...values);
	return span > 0 ? span : Math.abs(values[0] ?? 1);
}
