/**
 * Dates as the content writes them: `2025-03`, `2025-03-11`, `2025-03-11T10:30`. They sort as text, and no time zone
 * shifts them.
 */
const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day of the calendar; 2025-02-29 is not one. */
export function isDay(value: string): boolean {
	if (!DAY.test(value)) return false;
	const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
	const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTHS[month - 1] ?? 0);
	return day <= days;
}

export function isYear(value: string): boolean {
	return YEAR.test(value);
}

export function isMonth(value: string): boolean {
	return MONTH.test(value);
}

export function isLocalTime(value: string): boolean {
	const day = LOCAL_TIME.exec(value)?.[1];
	return day !== undefined && isDay(day);
}
