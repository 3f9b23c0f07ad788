import { z } from 'zod';
import type { DateForm } from './walk.ts';

/** Dates are kept as written (`2025-03`, `2025-03-11`, `2025-03-11T10:30`), so that they sort as text and no zone shifts them. */
const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day of the calendar: 2025-02-29 is none. */
export function isDay(value: string): boolean {
	if (!DAY.test(value)) return false;
	const [year, month, day] = value.split('-').map(Number) as [number, number, number];
	const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTHS[month - 1] ?? 0);
	return day <= days;
}

export function isMonth(value: string): boolean {
	return MONTH.test(value);
}

export function isLocalTime(value: string): boolean {
	const day = LOCAL_TIME.exec(value)?.[1];
	return day !== undefined && isDay(day);
}

/** How authors write each form. */
export const DATE_WORDS: Readonly<Record<DateForm, string>> = {
	month: 'a month as YYYY-MM',
	day: 'a day as YYYY-MM-DD',
	'month or day': 'a month as YYYY-MM or a day as YYYY-MM-DD',
	'day or local time': 'a day as YYYY-MM-DD, or a local time as YYYY-MM-DDTHH:MM',
	'year, month or day': 'a year, a month as YYYY-MM or a day as YYYY-MM-DD',
};

export const month = () =>
	z.string().refine(isMonth, { error: DATE_WORDS.month }).meta({ date: 'month' });

export const day = () => z.string().refine(isDay, { error: DATE_WORDS.day }).meta({ date: 'day' });

export const monthOrDay = () =>
	z
		.string()
		.refine((value) => isMonth(value) || isDay(value), {
			error: DATE_WORDS['month or day'],
		})
		.meta({ date: 'month or day' });

export const dayOrLocalTime = () =>
	z
		.string()
		.refine((value) => isDay(value) || isLocalTime(value), {
			error: DATE_WORDS['day or local time'],
		})
		.meta({ date: 'day or local time' });

/** A year, month or day: a year without quotes is a number in YAML, and means the same. */
export const yearMonthOrDay = () =>
	z
		.union([z.int().transform(String), z.string()], { error: DATE_WORDS['year, month or day'] })
		.pipe(
			z.string().refine((value) => YEAR.test(value) || isMonth(value) || isDay(value), {
				error: DATE_WORDS['year, month or day'],
			}),
		)
		.meta({ date: 'year, month or day' });
