import type { ChartRow } from '../../../spc/index.ts';
import { findTooSmall, isSmall } from './small-numbers.ts';

/** A row with the line that it is on. */
interface CountedRow extends ChartRow {
	line: number;
}

/**
 * The lines of pasted data with numbers so small that people may be identified: a count from 1 to 7, the rest of a
 * whole, or a share of fewer than 20.
 */
export function smallNumberLines(rows: readonly CountedRow[], unit: string): number[] {
	const small = rows.filter(({ value, numerator, denominator }) => {
		const counts = { numerator: asNumber(numerator), denominator: asNumber(denominator) };
		if (findTooSmall({ ...counts, percentage: unit === 'percent' }).length > 0) return true;
		return unit === 'count' && typeof value === 'number' && isSmall(value);
	});
	return small.map(({ line }) => line).sort((a, b) => a - b);
}

function asNumber(cell: CountedRow['value']): number | undefined {
	return typeof cell === 'number' ? cell : undefined;
}
