/** How often a series has a value, found from its dates. */

import { itemAt } from '../../format/item-at.ts';
import { calendarDay, DAY, endsMonth, monthName, toTime } from './dates.ts';

/** `point` if the dates are irregular. */
export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'point';

const MONTHS_IN: Partial<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** Returns the period of a series in date order. Occasional missing rows don’t change it. */
export function measurePeriod(dates: readonly string[]): Period {
	const step = Math.min(...stepsBetween(dates, monthsBetween));
	const isMonthly = keepsDayOfMonth(dates);
	for (const period of ['year', 'quarter', 'month'] as const) {
		if (isMonthly && step === MONTHS_IN[period] && isMultiple(dates, monthsBetween, step)) {
			return period;
		}
	}
	const days = Math.min(...stepsBetween(dates, daysBetween));
	if (days === 7 && isMultiple(dates, daysBetween, 7)) return 'week';
	return days === 1 ? 'day' : 'point';
}

/** True if a period between two dates has no row. Weekends and holidays don’t count as missing in daily data. */
export function skipsPeriod(before: string, date: string, period: Period): boolean {
	if (period === 'week') return daysBetween(before, date) > 7;
	const months = MONTHS_IN[period];
	return months !== undefined && monthsBetween(before, date) > months;
}

/** “March 2024”, or “4 March 2024” where days tell rows apart, or “2024” for calendar years. */
export function periodInWords(date: string, period: Period): string {
	const { year, month, day } = calendarDay(date);
	if (period === 'year' && month === 1 && day === 1) return `${year}`;
	const name = `${monthName(month)} ${year}`;
	return MONTHS_IN[period] === undefined ? `${day} ${name}` : name;
}

function keepsDayOfMonth(dates: readonly string[]): boolean {
	const day = dates[0]?.slice(8);
	return dates.every((date) => date.slice(8) === day) || dates.every(endsMonth);
}

function isMultiple(
	dates: readonly string[],
	between: (before: string, date: string) => number,
	unit: number,
): boolean {
	return stepsBetween(dates, between).every((step) => step % unit === 0);
}

function stepsBetween(
	dates: readonly string[],
	between: (before: string, date: string) => number,
): number[] {
	return dates.slice(1).map((date, index) => between(itemAt(dates, index), date));
}

function monthsBetween(before: string, date: string): number {
	const [a, b] = [calendarDay(before), calendarDay(date)];
	return (b.year - a.year) * 12 + b.month - a.month;
}

function daysBetween(before: string, date: string): number {
	return Math.round((toTime(date) - toTime(before)) / DAY);
}
