/** Analyses a series with the rules of Making Data Count, part by part. */

import { itemAt } from '../../format/item-at.ts';
import type { Side } from '../engine/on-line.ts';
import type { Direction } from '../engine/point-type.ts';
import { FEWEST_USEFUL } from '../engine/run-chart.ts';
import { FIRM_LIMITS, type Xmr, type XmrOptions, type XmrPoint, xmr } from '../engine/xmr.ts';
import type { SeriesRow } from '../series/series.ts';
import {
	type AnalysedPart,
	type Analysis,
	areConstant,
	type Mark,
	type Signal,
	signalMeaning,
} from './analysis.ts';

export interface XmrRules extends Omit<XmrOptions, 'rebase'> {
	direction: Direction;
}

/** A value of a part, with its row in the series. */
interface PlacedPoint extends XmrPoint {
	row: number;
}

const MARKS: Record<XmrPoint['type'], Mark> = {
	common_cause: 'plain',
	special_cause_improvement: 'improvement',
	special_cause_concern: 'concern',
	special_cause_neutral_high: 'neutral',
	special_cause_neutral_low: 'neutral',
};

/**
 * Analyses an XmR chart whose parts start at the given rows, counted from 0. Gaps are left out, so there is a moving
 * range between the values on either side of a gap.
 */
export function analyseXmr(
	series: SeriesRow[],
	rebasePoints: readonly number[],
	rules: XmrRules,
): Analysis {
	const starts = [0, ...rebasePoints];
	const analysed = starts.map((start, index) =>
		analysePart(series, start, starts[index + 1] ?? series.length, rules),
	);
	const marks = series.map((): Mark => 'plain');
	for (const { row, type } of analysed.flatMap(({ points }) => points)) marks[row] = MARKS[type];
	return {
		series,
		parts: analysed.map(({ part }) => part),
		marks,
		centreName: 'mean',
		variation: analysed.at(-1)?.icons?.variation,
		assurance: analysed.at(-1)?.icons?.assurance,
	};
}

function analysePart(series: readonly SeriesRow[], start: number, end: number, rules: XmrRules) {
	const usable: { row: number; date: string; value: number }[] = [];
	for (let row = start; row < end; row += 1) {
		const { date, number } = itemAt(series, row);
		if (number !== undefined) usable.push({ row, date, value: number });
	}
	const isEnough = usable.length >= FEWEST_USEFUL;
	const isConstant = areConstant(usable.map(({ value }) => value));
	const found: Xmr | undefined = isEnough ? xmr(usable, rules) : undefined;
	const points = (found?.points ?? []).map((point, index): PlacedPoint => {
		return { ...point, row: usable[index]?.row as number };
	});
	const part: AnalysedPart = {
		start,
		end,
		values: usable.length,
		useful: usable.length,
		isEnough,
		isConstant,
		isTrial: isEnough && !isConstant && usable.length < FIRM_LIMITS,
		centre: points[0]?.mean,
		lower: isConstant ? undefined : points[0]?.lower,
		upper: isConstant ? undefined : points[0]?.upper,
		crossings: undefined,
		signals: findSignals(points, rules.direction),
	};
	return { part, points, icons: part.upper === undefined ? undefined : found };
}

/** Returns the signals of each rule: each shift and trend separately, those of the other two rules by side. */
function findSignals(points: readonly PlacedPoint[], direction: Direction): Signal[] {
	const signal = (rule: Signal['rule'], side: Side, found: readonly PlacedPoint[]): Signal => {
		return {
			rule,
			side,
			meaning: signalMeaning(side, direction),
			rows: found.map(({ row }) => row),
		};
	};
	const bySide = (rule: 'beyond' | 'two-in-three', holds: (point: PlacedPoint) => boolean) =>
		([1, -1] as const).map((side) =>
			signal(
				rule,
				side,
				points.filter((point) => holds(point) && point.side === side),
			),
		);
	const stretches = (rule: 'shift' | 'trend', wayOf: (point: PlacedPoint) => Side) =>
		findStretches(points, wayOf).map(({ way, found }) => signal(rule, way, found));
	return [
		...bySide('beyond', ({ outside }) => outside),
		...stretches('trend', ({ trend }) => trend),
		...bySide('two-in-three', ({ twoInThree }) => twoInThree),
		...stretches('shift', ({ shift, side }) => (shift ? side : 0)),
	].filter(({ rows }) => rows.length > 0);
}

function findStretches(points: readonly PlacedPoint[], wayOf: (point: PlacedPoint) => Side) {
	const stretches: { way: Side; found: PlacedPoint[] }[] = [];
	let last: Side = 0;
	for (const point of points) {
		const way = wayOf(point);
		if (way !== 0 && way === last) stretches.at(-1)?.found.push(point);
		else if (way !== 0) stretches.push({ way, found: [point] });
		last = way;
	}
	return stretches;
}
