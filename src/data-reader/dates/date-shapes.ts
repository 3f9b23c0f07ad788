import { itemAt } from '../../format/item-at.ts';
import { monthNamed } from '../../format/month-names.ts';
import { dayFrom, mondayOfWeek, serialDay } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import { fullYear } from './two-figure-year.ts';

interface DateShape {
	pattern: RegExp;
	read: (parts: Parts, today: string) => DateForm | undefined;
}

type Parts = Readonly<Record<string, string>>;

const YEAR = String.raw`(?<year>\d{4}|'?\d{2})`;
const FINANCIAL_YEAR = String.raw`(?<fy>fy ?)?(?<year>\d{4}|\d{2}) ?[/-] ?(?<next>\d{4}|\d{2})`;
const NAME = String.raw`(?<name>[a-z]{3,9})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const GAP = '[-/., ]*';
const QUARTER = '(?:q|qtr|quarter) ?(?<quarter>[1-4])';
const WEEK = String.raw`(?:w|wk|week|week no\.?|week number) ?(?<week>\d{1,2})`;

const day = (date: string | undefined, order: 'year-first' | 'named'): DateForm | undefined =>
	date === undefined ? undefined : { kind: 'day', date, order };

function named({ day: date = '1', name = '', year = '' }: Parts, today: string) {
	const month = monthNamed(name);
	if (month === undefined) return undefined;
	const full = fullYear(year.replace("'", ''), today);
	return day(dayFrom(full, month, Number(date)), 'named');
}

function financial({ year = '', next = '' }: Parts, today: string): number | undefined {
	const first = fullYear(year, today);
	return (first + 1) % 100 === Number(next) % 100 ? first : undefined;
}

/** April, the first month of the financial year, and the months that its quarters begin with. */
const FINANCIAL_STARTS = [4, 7, 10, 1];

/** The first day of a quarter of the financial year that begins in April of the year. */
export function financialQuarter(year: number, quarter: number): string | undefined {
	const month = itemAt(FINANCIAL_STARTS, quarter - 1);
	return dayFrom(month === 1 ? year + 1 : year, month, 1);
}

/** Shapes of dates in small letters; the first that fits is taken. */
export const DATE_SHAPES: readonly DateShape[] = [
	{
		pattern: /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/,
		read: ({ year, month, day: date }) =>
			day(dayFrom(Number(year), Number(month), Number(date)), 'year-first'),
	},
	{
		pattern: /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/,
		read: ({ year, month, day: date }) =>
			day(dayFrom(Number(year), Number(month), Number(date)), 'year-first'),
	},
	{
		pattern: /^(?<one>\d{1,2}) ?(?<mark>[-/.]) ?(?<two>\d{1,2}) ?\k<mark> ?(?<year>\d{4}|\d{2})$/,
		read: ({ one, mark = '', two, year = '' }, today) => {
			const full = fullYear(year, today);
			const dayFirst = dayFrom(full, Number(two), Number(one));
			const monthFirst = dayFrom(full, Number(one), Number(two));
			if (dayFirst === undefined && monthFirst === undefined) return undefined;
			return { kind: 'numeric', dayFirst, monthFirst, mark };
		},
	},
	{
		pattern: /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
		read: ({ year, month }) => day(dayFrom(Number(year), Number(month), 1), 'year-first'),
	},
	{
		pattern: /^(?<year>\d{4})[-/.](?<next>\d{1,2})$/,
		read: ({ year = '', next = '' }, today) => {
			const month = dayFrom(Number(year), Number(next), 1);
			const first = next.length === 2 ? financial({ year, next }, today) : undefined;
			if (first === undefined) return day(month, 'year-first');
			return { kind: 'year-pair', month, financial: `${first}-04-01` };
		},
	},
	{
		pattern: new RegExp(`^${FINANCIAL_YEAR}$`),
		read: (parts, today) => {
			const first = financial(parts, today);
			if (first === undefined) return undefined;
			const date = `${first}-04-01`;
			// “24/25” alone may as well be 24 of 25.
			const isSure = parts.fy !== undefined || parts.year?.length === 4;
			return isSure ? day(date, 'year-first') : { kind: 'bare-year', date };
		},
	},
	{
		pattern: /^fy ?(?<next>\d{4}|\d{2})$/,
		read: ({ next = '' }, today) => day(`${fullYear(next, today) - 1}-04-01`, 'year-first'),
	},
	{ pattern: new RegExp(`^${NAME}${GAP}${YEAR}$`), read: named },
	{ pattern: new RegExp(`^${DAY}(?: of)?${GAP}${NAME}${GAP}${YEAR}$`), read: named },
	{ pattern: new RegExp(`^${NAME} ?${DAY},? +(?<year>\\d{4})$`), read: named },
	{ pattern: new RegExp(`^(?<year>\\d{4})${GAP}${NAME}(?:${GAP}${DAY})?$`), read: named },
	{
		pattern: new RegExp(`^${NAME} ?(?:-|to) ?[a-z]{3,9}\\.? ?${YEAR}$`),
		read: named,
	},
	{
		pattern: new RegExp(`^${QUARTER}${GAP}(?:of )?${FINANCIAL_YEAR}$`),
		read: (parts, today) => {
			const first = financial(parts, today);
			return first === undefined
				? undefined
				: day(financialQuarter(first, Number(parts.quarter)), 'named');
		},
	},
	{
		pattern: new RegExp(`^${FINANCIAL_YEAR}${GAP}${QUARTER}$`),
		read: (parts, today) => {
			const first = financial(parts, today);
			return first === undefined
				? undefined
				: day(financialQuarter(first, Number(parts.quarter)), 'named');
		},
	},
	{
		pattern: new RegExp(`^${QUARTER}${GAP}fy ?(?<year>\\d{4}|\\d{2})$`),
		read: ({ quarter, year = '' }, today) =>
			day(financialQuarter(fullYear(year, today) - 1, Number(quarter)), 'named'),
	},
	{
		pattern: new RegExp(`^${QUARTER}${GAP}(?:of )?${YEAR}$`),
		read: ({ quarter, year = '' }, today) => {
			const full = fullYear(year.replace("'", ''), today);
			return { kind: 'quarter', year: full, quarter: Number(quarter) };
		},
	},
	{
		pattern: new RegExp(`^(?<year>\\d{4})${GAP}${QUARTER}$`),
		read: ({ quarter, year }) => ({
			kind: 'quarter',
			year: Number(year),
			quarter: Number(quarter),
		}),
	},
	{
		pattern: new RegExp(`^(?<year>\\d{4})${GAP}${WEEK}$`),
		read: ({ year, week }) => day(mondayOfWeek(Number(year), Number(week)), 'year-first'),
	},
	{
		pattern: new RegExp(`^${WEEK}[-/., ]+(?:of )?(?<year>\\d{4})$`),
		read: ({ year, week }) => day(mondayOfWeek(Number(year), Number(week)), 'named'),
	},
	{
		pattern: new RegExp(`^${WEEK}$`),
		read: ({ week }) => (Number(week) > 0 ? { kind: 'week', week: Number(week) } : undefined),
	},
	{
		pattern: new RegExp(`^${NAME}$`),
		read: ({ name = '' }) => yearless(name, '1'),
	},
	{
		pattern: new RegExp(`^${DAY}(?: of)?[-/ ]*${NAME}$`),
		read: ({ name = '', day: date = '1' }) => yearless(name, date),
	},
	{
		pattern: /^(?<year>(?:19|20)\d{2})$/,
		read: ({ year }) => ({ kind: 'bare-year', date: `${year}-01-01` }),
	},
	{
		pattern: /^(?<serial>[2-6]\d{4})(?:\.\d+)?$/,
		read: ({ serial }) => ({ kind: 'serial', date: serialDay(Number(serial)) }),
	},
];

function yearless(name: string, date: string): DateForm | undefined {
	const month = monthNamed(name);
	// Any year will do to see that the month has the day; a leap year has them all.
	if (month === undefined || !dayFrom(2024, month, Number(date))) return undefined;
	return { kind: 'yearless', month, day: Number(date) };
}
