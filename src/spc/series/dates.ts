import { itemAt } from '../../format/item-at.ts';
import { MONTH_NAMES } from '../../format/month-names.ts';

/** Days of the calendar, as YYYY-MM-DD, without time zones. */

/** Milliseconds in a day. */
export const DAY = 86_400_000;

export interface CalendarDay {
	year: number;
	/** Counted from 1. */
	month: number;
	day: number;
}

/** Returns the parts of a day. */
export function calendarDay(date: string): CalendarDay {
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	return { year, month, day };
}

/** Returns midnight UTC of a day, in milliseconds since 1970. */
export function toTime(date: string): number {
	return Date.parse(`${date}T00:00:00Z`);
}

/** Returns the day of a time, as YYYY-MM-DD. */
export function dateAt(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}

/** True for the last day of a month. */
export function endsMonth(date: string): boolean {
	return dateAt(toTime(date) + DAY).endsWith('-01');
}

/** “March”; “Mar” when short. */
export function monthName(month: number, length: 'long' | 'short' = 'long'): string {
	const name = itemAt(MONTH_NAMES, month - 1);
	return length === 'long' ? name : name.slice(0, 3);
}
