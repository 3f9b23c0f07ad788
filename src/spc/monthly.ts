/** Rows for tests: one value per month. */

import type { Cell, ChartRow } from './series/series.ts';

/** Returns the first day of the month that is `months` months after another, given as YYYY-MM. */
export function monthAfter(first: string, months: number): string {
	const [year = 0, month = 0] = first.split('-').map(Number);
	const count = year * 12 + month - 1 + months;
	return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** Returns rows of consecutive months from the first, given as YYYY-MM. */
export function monthly(first: string, values: readonly Cell[]): ChartRow[] {
	return values.map((value, index) => ({ date: monthAfter(first, index), value }));
}

/** Returns the values repeated. */
export function times<T>(count: number, ...values: T[]): T[] {
	return Array.from({ length: count }, () => values).flat();
}
