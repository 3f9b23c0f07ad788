/**
 * The XmR chart (individuals and moving range) of NHS England’s “Making Data Count”, as calculated by the R package
 * NHSRplotthedots 0.2.2.
 */

import { itemAt } from '../../format/item-at.ts';
import { type AssuranceIcon, assuranceIcon } from './assurance-icon.ts';
import { type Cause, causeSide, classifyCause } from './cause.ts';
import { type Limits, processLimits } from './limits.ts';
import { type Side, sideOfLine } from './on-line.ts';
import { isClose, isOutside } from './outside.ts';
import { type Direction, type PointType, pointType } from './point-type.ts';
import { shiftPoints } from './shift.ts';
import { trendPoints } from './trend.ts';
import { twoInThreePoints } from './two-in-three.ts';
import { type VariationIcon, variationIcon } from './variation-icon.ts';

/** One value of the series. Dates sort as text (YYYY-MM-DD). */
export interface XmrRow {
	date: string;
	value: number;
}

export interface XmrOptions {
	/** Which direction is better; default `increase`. */
	direction?: Direction | undefined;
	/** Whether large moving ranges are excluded, once; default true. The NHS England workbook keeps them. */
	screened?: boolean | undefined;
	/** Dates of rows from which limits are recalculated. A date without a row has no effect. */
	rebase?: readonly string[] | undefined;
	/** The number of points at the start of each group that limits are calculated from, at least 12; default all. */
	fixAfter?: number | undefined;
	/** The target value, in the unit of the values. */
	target?: number | undefined;
	/** Whether “two in three” includes points beyond the limits; default `between_limits`. */
	twoInThree?: 'between_limits' | 'include_beyond_limits' | undefined;
}

export interface XmrPoint extends XmrRow {
	/** Its rebase group, counted from 0. */
	group: number;
	mean: number;
	/** `undefined` when the group has no moving range to calculate limits from. */
	lower: number | undefined;
	upper: number | undefined;
	/** Beyond a limit. */
	outside: boolean;
	/** Between two and three sigma from the mean. */
	close: boolean;
	side: Side;
	/**
	 * The result of each rule: the direction of the trend that the point is part of, and whether it is part of the
	 * others.
	 */
	trend: Side;
	twoInThree: boolean;
	shift: boolean;
	/** The first rule that applies. */
	cause: Cause;
	type: PointType;
}

export interface Xmr {
	/** Sorted by date. */
	points: XmrPoint[];
	variation: VariationIcon;
	assurance: AssuranceIcon | undefined;
	/** True if a group has fewer than 13 points: its limits are trial limits. */
	hasShortGroup: boolean;
}

/** Making Data Count advises at least 13 points; limits from fewer are trial limits. */
export const FIRM_LIMITS = 13;

/** The minimum number of points that limits may be fixed on, as in NHSRplotthedots. */
const FEWEST_FIXED = 12;

/**
 * Calculates an XmR chart.
 *
 * @throws RangeError when there is no row, a value is not a finite number, a date is given twice, or `fixAfter` is
 *   not a whole number of at least 12. The caller leaves out missing values.
 */
export function xmr(rows: readonly XmrRow[], options: XmrOptions = {}): Xmr {
	const { direction = 'increase', target } = options;
	assertFixAfter(options.fixAfter);
	const points = groups(inOrder(rows), options.rebase ?? []).flatMap((group) =>
		analyseGroup(group.rows, group.number, options),
	);
	const last = itemAt(points, points.length - 1);
	return {
		points,
		variation: variationIcon(last.type, direction),
		assurance: assuranceIcon(last, target, direction),
		hasShortGroup: hasShortGroup(points),
	};
}

function assertFixAfter(fixAfter: number | undefined): void {
	if (fixAfter === undefined || (Number.isInteger(fixAfter) && fixAfter >= FEWEST_FIXED)) return;
	throw new RangeError(
		`Unexpected number of points to fix limits on: ${fixAfter}, expected a whole number of at least ${FEWEST_FIXED}`,
	);
}

/** Returns the rows sorted by date. */
function inOrder(rows: readonly XmrRow[]): XmrRow[] {
	if (rows.length === 0) throw new RangeError('Expected at least one value');
	const sorted = [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
	for (const [index, row] of sorted.entries()) {
		if (!Number.isFinite(row.value)) {
			throw new RangeError(`Unexpected value \`${row.value}\` on ${row.date}, expected a number`);
		}
		if (row.date === sorted[index + 1]?.date) {
			throw new RangeError(`Unexpected date \`${row.date}\`: it is given twice`);
		}
	}
	return sorted;
}

/** Splits the rows into groups. A rebase date starts a new group, so that a first row on such a date is in group 1. */
function groups(rows: readonly XmrRow[], rebase: readonly string[]) {
	const dates = new Set(rebase);
	const found: { number: number; rows: XmrRow[] }[] = [];
	let number = 0;
	for (const row of rows) {
		if (dates.has(row.date)) number += 1;
		const current = found.at(-1);
		if (current?.number === number) current.rows.push(row);
		else found.push({ number, rows: [row] });
	}
	return found;
}

/** Calculates a group. Limits, sides and causes depend on no other group. */
function analyseGroup(rows: readonly XmrRow[], group: number, options: XmrOptions): XmrPoint[] {
	const { direction = 'increase' } = options;
	const values = rows.map((row) => row.value);
	const base = values.slice(0, options.fixAfter);
	const limits = processLimits(base, { screened: options.screened ?? true }) as Limits;
	const { mean, lower, upper } = limits;
	const sides = values.map((value) => sideOfLine(value, mean));
	const outside = values.map((value) => isOutside(value, limits));
	const close = values.map((value) => isClose(value, limits));
	const countsBeyond = options.twoInThree === 'include_beyond_limits';
	const near = close.map((isNear, index) => isNear || (countsBeyond && outside[index] === true));
	const trend = trendPoints(values);
	const twoInThree = twoInThreePoints(sides, near);
	const shift = shiftPoints(sides);
	return rows.map(({ date, value }, index) => {
		const signals = {
			side: itemAt(sides, index),
			outside: itemAt(outside, index),
			trend: itemAt(trend, index),
			twoInThree: itemAt(twoInThree, index),
			shift: itemAt(shift, index),
		};
		const cause = classifyCause(signals);
		// Written out, since spreading takes as long as everything else together.
		return {
			date,
			value,
			group,
			mean,
			lower,
			upper,
			side: signals.side,
			outside: signals.outside,
			close: itemAt(close, index),
			trend: signals.trend,
			twoInThree: signals.twoInThree,
			shift: signals.shift,
			cause,
			type: pointType(causeSide(cause), direction),
		};
	});
}

function hasShortGroup(points: readonly XmrPoint[]): boolean {
	const sizes = new Map<number, number>();
	for (const { group } of points) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	return [...sizes.values()].some((size) => size < FIRM_LIMITS);
}
