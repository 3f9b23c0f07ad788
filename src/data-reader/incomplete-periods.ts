import { type LongPeriod, periodStart } from './by-period.ts';
import { addDays, daysBetween } from './dates/calendar.ts';
import type { DataRow } from './reading/reading.ts';

/** Rows further apart than so many usual steps leave a date out. */
const LEFT_OUT = 1.5;

/**
 * The first days of the periods that the rows don’t cover: data that begin or end within a period, or leave dates out,
 * make its sum too small. A single row does not show how often data were collected.
 *
 * @param rows in the order of their dates
 */
export function incompletePeriods(
	rows: readonly Pick<DataRow, 'date'>[],
	period: LongPeriod,
): string[] {
	const dates = rows.map(({ date }) => date);
	const [first, last] = [dates[0], dates.at(-1)];
	const steps = dates.slice(1).map((date, index) => daysBetween(dates[index] as string, date));
	const usual = steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)];
	if (first === undefined || last === undefined || usual === undefined) return [];
	// Months differ in length: the row before that of 31 March is in February.
	const isMonthly = usual >= 28 && usual <= 31;
	const before = isMonthly ? addDays(periodStart(first, 'month'), -1) : addDays(first, -usual);
	const after = isMonthly ? addDays(periodStart(last, 'month'), 31) : addDays(last, usual);
	const absent = dates.flatMap((date, index) =>
		(steps[index] ?? 0) > LEFT_OUT * usual
			? datesBetween(date, dates[index + 1] as string, usual)
			: [],
	);
	const missing = [before, ...absent, after];
	const drawn = new Set(dates.map((date) => periodStart(date, period)));
	return [...new Set(missing.map((date) => periodStart(date, period)))].filter((start) =>
		drawn.has(start),
	);
}

/** The dates that a row would have had between two others. */
function datesBetween(from: string, to: string, step: number): string[] {
	const count = Math.round(daysBetween(from, to) / step) - 1;
	return Array.from({ length: count }, (_, index) => addDays(from, (index + 1) * step));
}
