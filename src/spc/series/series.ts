/** The rows of a measure as a series in the order of their dates: one number each, or a gap. */

/** A number, `suppressed` (withheld to protect people) or nothing (missing). */
export type Cell = number | 'suppressed' | undefined;

/** One row of a measure’s data: a value, or a numerator and a denominator to work it out from. */
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
	/** Why there is no number. */
	gap?: 'missing' | 'suppressed' | undefined;
}

/**
 * The series. Where any row has a value, values are taken, and a row without one is missing. Else the quotient of
 * numerator and denominator is, 100 times for per cent; a denominator of 0 leaves nothing to divide by.
 *
 * @throws RangeError when a date is given twice.
 */
export function seriesOf(rows: readonly ChartRow[], unit: string | undefined): SeriesRow[] {
	const sorted = [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
	const hasValues = rows.some(({ value }) => value !== undefined);
	const scale = unit === 'percent' ? 100 : 1;
	return sorted.map((row, index) => {
		if (row.date === sorted[index - 1]?.date) {
			throw new RangeError(`Unexpected date \`${row.date}\`: it is given twice`);
		}
		const cell = hasValues ? row.value : quotientOf(row, scale);
		if (typeof cell === 'number') return { ...row, number: cell };
		return { ...row, number: undefined, gap: cell === 'suppressed' ? cell : 'missing' };
	});
}

function quotientOf({ numerator, denominator }: ChartRow, scale: number): Cell {
	if (numerator === 'suppressed' || denominator === 'suppressed') return 'suppressed';
	if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
	return (numerator / denominator) * scale;
}
