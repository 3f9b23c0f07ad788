/** Signals in words. */

import { itemAt } from '../../format/item-at.ts';
import { listInWords } from '../../format/number-words.ts';
import type { AnalysedPart, Analysis, Signal } from '../analysis/analysis.ts';
import { type Period, periodInWords } from '../series/period.ts';
import { countInWords, timesInWords } from './number.ts';

/** What sentences about a signal need from the analysis of its chart. */
export interface Setting extends Pick<Analysis, 'series' | 'centreName'> {
	period: Period;
}

/** The most points of a signal that are listed one by one. */
const MOST_NAMED = 3;

/** “a shift of nine points above the median from March 2024”. */
export function signalInWords(signal: Signal, part: AnalysedPart, setting: Setting): string {
	const { rule, side, rows } = signal;
	const points = `${countInWords(rows.length)} ${rows.length === 1 ? 'point' : 'points'}`;
	switch (rule) {
		case 'shift':
			return `a shift of ${points} ${sideOfCentre(signal, setting)} ${rowSpanInWords(rows, part, setting)}`;
		case 'trend':
			return `a trend of ${points} ${side === 1 ? 'rising' : 'falling'} ${rowSpanInWords(rows, part, setting)}`;
		case 'beyond':
			return `${points} ${limitInWords(side)} ${whenInWords(rows, setting)}`;
		case 'two-in-three':
			return `${points} near the ${side === 1 ? 'upper' : 'lower'} limit ${whenInWords(rows, setting)}`;
		case 'crossings':
			return crossingsInWords(part, setting);
	}
}

/** The same, short enough for a headline: “a shift above the median from March 2024”. */
export function signalInBrief(signal: Signal, part: AnalysedPart, setting: Setting): string {
	const { rule, side, rows } = signal;
	switch (rule) {
		case 'shift':
			return `a shift ${sideOfCentre(signal, setting)} ${rowSpanInWords(rows, part, setting)}`;
		case 'trend':
			return `a ${side === 1 ? 'rising' : 'falling'} trend ${rowSpanInWords(rows, part, setting)}`;
		case 'beyond':
			return `${rows.length === 1 ? 'a point' : 'points'} ${limitInWords(side)} ${whenInWords(rows, setting)}`;
		case 'two-in-three':
			return `two of three points near the ${side === 1 ? 'upper' : 'lower'} limit ${whenInWords(rows, setting)}`;
		case 'crossings':
			return `likely a change: the ${setting.centreName} is crossed too rarely to be chance`;
	}
}

/** Returns the date of a row: “March 2024”. */
export function rowInWords(row: number, { series, period }: Setting): string {
	return periodInWords(itemAt(series, row).date, period);
}

function sideOfCentre({ side }: Signal, { centreName }: Setting): string {
	return `${side === 1 ? 'above' : 'below'} the ${centreName}`;
}

function limitInWords(side: number): string {
	return side === 1 ? 'above the upper limit' : 'below the lower limit';
}

/** Returns “from March 2024” if the signal lasts to the end of its part, else “from March to May 2024”. */
function rowSpanInWords(rows: readonly number[], part: AnalysedPart, setting: Setting): string {
	const [first, last] = [itemAt(rows, 0), itemAt(rows, rows.length - 1)];
	const from = `from ${rowInWords(first, setting)}`;
	const isLast = setting.series.slice(last + 1, part.end).every((row) => row.number === undefined);
	return isLast ? from : `${from} to ${rowInWords(last, setting)}`;
}

/** “in March 2024 and May 2024”, “between March 2024 and July 2024”; days are “on 4 March 2024”. */
function whenInWords(rows: readonly number[], setting: Setting): string {
	const days = rows.map((row) => rowInWords(row, setting));
	if (days.length > MOST_NAMED) return `between ${days[0]} and ${days.at(-1)}`;
	const isDay = ['day', 'week', 'point'].includes(setting.period);
	return `${isDay ? 'on' : 'in'} ${listInWords(days)}`;
}

function crossingsInWords({ crossings }: AnalysedPart, { centreName }: Setting): string {
	const { found, expected } = crossings as { found: number; expected: number };
	const crossed = found === 0 ? 'is never crossed' : `is crossed ${timesInWords(found)}`;
	return `the ${centreName} ${crossed} where chance would cross it ${timesInWords(expected)} or more`;
}
