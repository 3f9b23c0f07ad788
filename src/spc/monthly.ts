/** Rows for tests: one value a month. */

import type { Cell, ChartRow } from './series/series.ts';

/** The first day of the month so many months after another, given as YYYY-MM. */
export function monthAfter(first: string, months: number): string {
	const [year = 0, month = 0] = first.split('-').map(Number);
	const count = year * 12 + month - 1 + months;
	return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** Rows of rising months from the first, given as YYYY-MM. */
export function monthly(first: string, values: readonly Cell[]): ChartRow[] {
	return values.map((value, index) => ({ date: monthAfter(first, index), value }));
}

/** The values so many times over. */
export function times<T>(count: number, ...values: T[]): T[] {
	return Array.from({ length: count }, () => values).flat();
}
