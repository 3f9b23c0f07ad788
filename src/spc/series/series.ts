/** The rows of a measure as a series in date order: a number or a gap for each row. */

/** A number, `suppressed` (withheld to protect people) or empty (missing). */
export type Cell = number | 'suppressed' | undefined;

/** One row of a measure’s data: a value, or the numerator and denominator to calculate it from. */
export interface ChartRow {
	/** YYYY-MM-DD. */
	date: string;
	value?: Cell;
	numerator?: Cell;
	denominator?: Cell;
	note?: string | undefined;
}

export interface SeriesRow extends ChartRow {
	/** In the chart’s unit; `undefined` in a gap. */
	number: number | undefined;
	/** The reason why there is no number. */
	gap?: 'missing' | 'suppressed' | undefined;
}

/**
 * Returns the series. If any row has a value, values are used, and a row without one is missing. Otherwise numerators
 * are divided by denominators, times 100 for percentages; a denominator of 0 gives no value.
 *
 * @throws RangeError when a date is given twice.
 */
export function toSeries(rows: readonly ChartRow[], unit: string | undefined): SeriesRow[] {
	const sorted = [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
	const hasValues = rows.some(({ value }) => value !== undefined);
	const scale = unit === 'percent' ? 100 : 1;
	return sorted.map((row, index) => {
		if (row.date === sorted[index - 1]?.date) {
			throw new RangeError(`Unexpected date \`${row.date}\`: it is given twice`);
		}
		const cell = hasValues ? row.value : divide(row, scale);
		if (typeof cell === 'number') return { ...row, number: cell };
		return { ...row, number: undefined, gap: cell === 'suppressed' ? cell : 'missing' };
	});
}

function divide({ numerator, denominator }: ChartRow, scale: number): Cell {
	if (numerator === 'suppressed' || denominator === 'suppressed') return 'suppressed';
	if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
	return (numerator / denominator) * scale;
}
