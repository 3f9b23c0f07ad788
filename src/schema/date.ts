import { z } from 'zod';
import { isDay, isLocalTime, isMonth, isYear } from '../format/date.ts';
import type { DateForm } from './walk.ts';

/** How authors write each format. */
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
			z.string().refine((value) => isYear(value) || isMonth(value) || isDay(value), {
				error: DATE_WORDS['year, month or day'],
			}),
		)
		.meta({ date: 'year, month or day' });
