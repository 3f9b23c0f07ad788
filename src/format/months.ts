/** Months of the calendar as whole numbers, so that they can be counted and compared. */

/** Returns a month (`2023-01`), or the month of a day, as months since the year 0. */
export function monthNumber(date: string): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** Returns the month with this number, as `YYYY-MM`. */
export function monthAt(number: number): string {
	const year = String(Math.floor(number / 12)).padStart(4, '0');
	return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/**
 * Returns a day as months since the year 0, with the elapsed fraction of its month: half for the 16th of a month of
 * 30 days.
 */
export function dayInMonths(day: string): number {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return monthNumber(day) + (date - 1) / length;
}
