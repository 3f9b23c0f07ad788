/** Days of the calendar, as YYYY-MM-DD, without time zones. */

const DAY = 86_400_000;

/** The day, or `undefined` where the calendar has none: 30 February, month 13. */
export function dayFrom(year: number, month: number, day: number): string | undefined {
	const time = Date.UTC(year, month - 1, day);
	const found = new Date(time);
	// Date.UTC takes the years 0 to 99 for those of the 20th century.
	if (year < 1000 || year > 9999) return undefined;
	if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day) return undefined;
	return found.toISOString().slice(0, 10);
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The Monday of a week as ISO 8601 counts them; `undefined` where the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | undefined {
	const fourth = dayFrom(year, 1, 4);
	if (fourth === undefined || week < 1 || week > 53) return undefined;
	const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
	const monday = addDays(fourth, 7 * (week - 1) - weekday);
	// A week belongs to the year that its Thursday is in.
	return addDays(monday, 3).startsWith(`${year}-`) ? monday : undefined;
}

/** The day that a spreadsheet counts as a number, from 1 January 1900 on. */
export function serialDay(serial: number): string {
	return addDays('1899-12-30', Math.floor(serial));
}

/** True for a day of the calendar as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return day !== undefined && dayFrom(Number(year), Number(month), Number(day)) === text;
}
