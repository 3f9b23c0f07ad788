/** What the rules find in a series, whichever engine calculated it. Drawings and sentences are based on it. */

import type { AssuranceIcon } from '../engine/assurance-icon.ts';
import type { Side } from '../engine/on-line.ts';
import type { Direction } from '../engine/point-type.ts';
import { FEWEST_USEFUL } from '../engine/run-chart.ts';
import type { VariationIcon } from '../engine/variation-icon.ts';
import type { SeriesRow } from '../series/series.ts';

export type Meaning = 'improvement' | 'concern' | 'neutral';

/** How a row is drawn: by the meaning of its signal, as excluded from the calculation, or as an ordinary point. */
export type Mark = Meaning | 'excluded' | 'plain';

export interface Signal {
	rule: 'shift' | 'trend' | 'beyond' | 'two-in-three' | 'crossings';
	/** +1 for above or rising, -1 for below or falling, 0 for crossings. */
	side: Side;
	meaning: Meaning;
	/** The rows of the signal, in order; empty for crossings. */
	rows: number[];
}

export interface AnalysedPart {
	/** The first row of the part, counted from 0, and the row after its last. */
	start: number;
	end: number;
	/** The number of rows with a value that is not excluded. */
	values: number;
	/** How many of these the rules can use. */
	useful: number;
	/** False if there are too few useful points to announce a signal. */
	isEnough: boolean;
	/** True if there are enough values but all are the same: nothing varies, so there is nothing to analyse. */
	isConstant: boolean;
	/** True if the limits are based on too few points to be more than trial limits. */
	isTrial: boolean;
	/** Missing if there are too few values. */
	centre: number | undefined;
	lower: number | undefined;
	upper: number | undefined;
	crossings: { found: number; expected: number } | undefined;
	signals: Signal[];
}

export interface Analysis {
	series: SeriesRow[];
	parts: AnalysedPart[];
	/** One for each row. */
	marks: Mark[];
	centreName: 'median' | 'mean';
	/** The icons of an XmR chart whose last part has limits. */
	variation: VariationIcon | undefined;
	assurance: AssuranceIcon | undefined;
}

/** Returns what a signal in a direction means, given which direction is better. */
export function signalMeaning(side: Side, direction: Direction): Meaning {
	if (direction === 'neutral' || side === 0) return 'neutral';
	return (side === 1) === (direction === 'increase') ? 'improvement' : 'concern';
}

/** True for values that would be enough to analyse but are all the same. */
export function areConstant(values: readonly (number | undefined)[]): boolean {
	const known = values.filter((value) => value !== undefined);
	return known.length >= FEWEST_USEFUL && known.every((value) => value === known[0]);
}
