/** Analyses a series by its runs: the run chart, and the I chart, which shares its rules. */

import { itemAt } from '../../format/item-at.ts';
import { type IndividualsPart, individuals } from '../engine/individuals.ts';
import type { Side } from '../engine/on-line.ts';
import type { Direction } from '../engine/point-type.ts';
import { FEWEST_USEFUL, type RunChartPart, runChart } from '../engine/run-chart.ts';
import type { SeriesRow } from '../series/series.ts';
import {
	type AnalysedPart,
	type Analysis,
	areConstant,
	type Mark,
	type Signal,
	signalMeaning,
} from './analysis.ts';

export interface RunRules {
	direction: Direction;
	/** As in the engine, rows are counted from 1. */
	freeze?: number | undefined;
	exclude?: readonly number[] | undefined;
}

/** Analyses a run chart with the Anhøj rules. Its parts start at the given rows, counted from 0. */
export function analyseRunChart(
	series: SeriesRow[],
	rebasePoints: readonly number[],
	rules: RunRules,
): Analysis {
	const parts = runChart(toValues(series), { ...rules, part: rebasePoints });
	return buildAnalysis(series, parts, rules, 'median');
}

/** Analyses an I chart: the Anhøj rules around the mean, and points beyond the limits. */
export function analyseIndividuals(
	series: SeriesRow[],
	rebasePoints: readonly number[],
	rules: RunRules & { screened?: boolean | undefined },
): Analysis {
	const parts = individuals(toValues(series), { ...rules, part: rebasePoints });
	return buildAnalysis(series, parts, rules, 'mean');
}

function toValues(series: readonly SeriesRow[]) {
	return series.map((row) => row.number);
}

function buildAnalysis(
	series: SeriesRow[],
	parts: (RunChartPart & Partial<IndividualsPart>)[],
	{ direction, exclude = [] }: RunRules,
	centreName: Analysis['centreName'],
): Analysis {
	const left = new Set(exclude.map((row) => row - 1));
	const analysed = parts.map((part) => analysePart(series, part, direction, left));
	const marks = series.map((_, row): Mark => (left.has(row) ? 'excluded' : 'plain'));
	for (const { rows, meaning } of analysed.flatMap((part) => part.signals)) {
		for (const row of rows) marks[row] = meaning;
	}
	return { series, parts: analysed, marks, centreName, variation: undefined, assurance: undefined };
}

function analysePart(
	series: readonly SeriesRow[],
	part: RunChartPart & Partial<IndividualsPart>,
	direction: Direction,
	left: ReadonlySet<number>,
): AnalysedPart {
	const { start, end, useful, crossings = 0, crossingsMin = 0 } = part;
	const rows = series.map((_, row) => row).slice(start, end);
	const counted = rows.filter((row) => !left.has(row)).map((row) => itemAt(series, row).number);
	const values = counted.filter((value) => value !== undefined).length;
	const isShown = values >= FEWEST_USEFUL;
	const isEnough = useful >= FEWEST_USEFUL;
	const isConstant = areConstant(counted);
	return {
		start,
		end,
		values,
		useful,
		isEnough,
		isConstant,
		isTrial: false,
		centre: isShown ? part.centre : undefined,
		lower: isShown && !isConstant ? part.lower : undefined,
		upper: isShown && !isConstant ? part.upper : undefined,
		crossings: isEnough ? { found: crossings, expected: crossingsMin } : undefined,
		signals: isEnough ? findSignals(series, part, direction, left) : [],
	};
}

function findSignals(
	series: readonly SeriesRow[],
	part: RunChartPart & Partial<IndividualsPart>,
	direction: Direction,
	left: ReadonlySet<number>,
): Signal[] {
	const { runs, longestRunMax = 0, crossings = 0, crossingsMin = 0, upper, outside = [] } = part;
	const signal = (rule: Signal['rule'], side: Side, rows: number[]): Signal => {
		return { rule, side, meaning: signalMeaning(side, direction), rows };
	};
	const isAbove = (row: number) => (series[row]?.number ?? 0) > (upper ?? 0);
	const beyond = outside.map((row) => row - 1).filter((row) => !left.has(row));
	const isBelow = (row: number) => !isAbove(row);
	return [
		signal('beyond', 1, beyond.filter(isAbove)),
		signal('beyond', -1, beyond.filter(isBelow)),
		...runs
			.filter((run) => run.points.length > longestRunMax)
			.map((run) => signal('shift', run.side, run.points)),
		...(crossings < crossingsMin ? [signal('crossings', 0, [])] : []),
	].filter(({ rule, rows }) => rule === 'crossings' || rows.length > 0);
}
