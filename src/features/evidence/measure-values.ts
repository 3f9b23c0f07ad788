import { numberInWords } from '../../format/words.ts';
import type { Measure } from '../../kinds/change-ideas/measure.ts';

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
