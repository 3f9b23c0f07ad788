/** What the rules find in a series, whichever engine worked it out: what pictures and sentences are made from. */

import type { AssuranceIcon } from '../engine/assurance-icon.ts';
import type { Side } from '../engine/on-line.ts';
import type { Direction } from '../engine/point-type.ts';
import { FEWEST_USEFUL } from '../engine/run-chart.ts';
import type { VariationIcon } from '../engine/variation-icon.ts';
import type { SeriesRow } from '../series/series.ts';

export type Meaning = 'improvement' | 'concern' | 'neutral';

/** How a row is drawn: by what its signal means, as left out of the calculation, or as an ordinary point. */
export type Mark = Meaning | 'excluded' | 'plain';

export interface Signal {
	rule: 'shift' | 'trend' | 'beyond' | 'two-in-three' | 'crossings';
	/** +1 above or rising, -1 below or falling, 0 for crossings. */
	side: Side;
	meaning: Meaning;
	/** The rows that signal, in order; none for crossings. */
	rows: number[];
}

export interface AnalysedPart {
	/** The first row of the part, counted from 0, and the one after its last. */
	start: number;
	end: number;
	/** Rows with a value that count. */
	values: number;
	/** Of these, the points that the rules can use. */
	useful: number;
	/** False with too few useful points to announce a signal. */
	isEnough: boolean;
	/** True where there are enough values and all are the same: nothing varies, so there is nothing to judge. */
	isConstant: boolean;
	/** True where limits stand on too few points to be more than trial limits. */
	isTrial: boolean;
	/** Left out where there are too few values. */
	centre: number | undefined;
	lower: number | undefined;
	upper: number | undefined;
	crossings: { found: number; expected: number } | undefined;
	signals: Signal[];
}

export interface Analysis {
	series: SeriesRow[];
	parts: AnalysedPart[];
	/** One a row. */
	marks: Mark[];
	centreName: 'median' | 'mean';
	/** The icons of an XmR chart with limits to judge its last part by. */
	variation: VariationIcon | undefined;
	assurance: AssuranceIcon | undefined;
}

/** What a signal to one side means, given which way is better. */
export function meaningOf(side: Side, direction: Direction): Meaning {
	if (direction === 'neutral' || side === 0) return 'neutral';
	return (side === 1) === (direction === 'increase') ? 'improvement' : 'concern';
}

/** True for values that would be enough to judge and are all the same. */
export function areConstant(values: readonly (number | undefined)[]): boolean {
	const known = values.filter((value) => value !== undefined);
	return known.length >= FEWEST_USEFUL && known.every((value) => value === known[0]);
}
