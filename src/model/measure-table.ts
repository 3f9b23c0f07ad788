import type { Measure } from '../schemas/measure.ts';
import { MEASURE_UNITS } from '../schemas/vocabulary.ts';
import { dateInWords, numberInWords } from './words.ts';

/** A number of a measure’s data: missing, withheld to protect people, or there. */
export type MeasureNumber = number | 'suppressed' | undefined;

/** One row of a measure’s data, as its CSV file gives it. */
export interface MeasureRow {
	date: string;
	value?: MeasureNumber;
	numerator?: MeasureNumber;
	denominator?: MeasureNumber;
	note?: string | undefined;
}

/** The values of a measure as a table of words. */
export interface MeasureTable {
	head: readonly string[];
	rows: readonly (readonly string[])[];
}

/** How a table shows a number that was withheld, one that is not there, and a share of unknown numbers. */
const WITHHELD = 'Withheld to protect people';
const MISSING = 'Missing';
const UNKNOWN = 'Cannot be worked out';

type Column = [name: string, cell: (row: MeasureRow) => string];

/** @param rows in the order of their dates */
export function measureTable(measure: Measure, rows: readonly MeasureRow[]): MeasureTable {
	const counted = rows.some(
		({ denominator, numerator }) => denominator !== undefined || numerator !== undefined,
	);
	const columns: Column[] = [['Date', ({ date }) => dateInWords(date)]];
	if (counted) {
		columns.push(['Counted', ({ numerator }) => numberOf(numerator)]);
		columns.push(['Out of', ({ denominator }) => numberOf(denominator)]);
		if (measure.unit === 'percent') columns.push(['Share', shareOf]);
	} else {
		columns.push([`Value (${MEASURE_UNITS[measure.unit].label})`, ({ value }) => numberOf(value)]);
	}
	if (rows.some(({ note }) => note !== undefined)) columns.push(['Note', ({ note }) => note ?? '']);
	return {
		head: columns.map(([name]) => name),
		rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
	};
}

/** A value of a measure in a sentence: “40%”, “3 days”, “12”. */
export function measureValueInWords(value: number, unit: Measure['unit'] | undefined): string {
	const number = numberInWords(value);
	if (unit === 'percent') return `${number}%`;
	return unit === 'days' || unit === 'hours' ? `${number} ${unit}` : number;
}

/** How many rows have a number that can be counted over time. */
export function valueCount(rows: readonly MeasureRow[]): number {
	return rows.filter(
		({ value, numerator, denominator }) =>
			typeof value === 'number' ||
			(typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0),
	).length;
}

function numberOf(value: MeasureNumber): string {
	if (value === undefined) return MISSING;
	return value === 'suppressed' ? WITHHELD : numberInWords(value);
}

/** A share of 100 to one decimal. */
function shareOf({ numerator, denominator }: MeasureRow): string {
	if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0)
		return UNKNOWN;
	return `${numberInWords(Math.round((numerator / denominator) * 1000) / 10)}%`;
}
