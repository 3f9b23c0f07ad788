import { isDay, isLocalTime, isMonth } from '../format/date.ts';
import { monthNamed } from '../format/month-names.ts';
import type { DateForm } from './walk.ts';

/** The dates that a format allows. */
const TAKES: Readonly<Record<DateForm, (date: string) => boolean>> = {
	month: isMonth,
	day: isDay,
	'month or day': (date) => isMonth(date) || isDay(date),
	'day or local time': (date) => isDay(date) || isLocalTime(date),
	'year, month or day': (date) => isMonth(date) || isDay(date),
};

/**
 * Returns a date in the format that its field requires: `2025-03-01` for `2025-3-1`, `1 March 2025` or `13/3/2025`.
 *
 * @returns `undefined` if it has that format already, is not a date, or is ambiguous, such as `01/03/2025`
 */
export function dateInForm(written: string, form: DateForm): string | undefined {
	const takes = TAKES[form];
	if (takes(written)) return undefined;
	const readings = new Set(possibleDates(written.trim()).filter(takes));
	return readings.size === 1 ? [...readings][0] : undefined;
}

function possibleDates(text: string): string[] {
	const time = /^(\S+)(?:T|t|\s+)(\d{1,2}):(\d{2})$/.exec(text);
	if (time) {
		const [, day = '', hour = '', minute = ''] = time;
		return possibleDates(day).map((date) => `${date}T${hour.padStart(2, '0')}:${minute}`);
	}
	const yearFirst = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
	if (yearFirst) return [joined(yearFirst[1], yearFirst[3], yearFirst[4])];
	const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
	if (yearLast) {
		const [, one, , two, year] = yearLast;
		return [joined(year, two, one), joined(year, one, two)];
	}
	const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
	if (monthAndYear) return [joined(monthAndYear[2], monthAndYear[1])];
	return namedMonth(text);
}

/** `1 March 2025`, `1st Mar 2025`, `March 1, 2025`, `March 2025`. */
function namedMonth(text: string): string[] {
	const parts =
		/^(?:(?<before>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<name>[a-z]{3,9})\.?(?:\s+(?<after>\d{1,2})(?:st|nd|rd|th)?)?,?\s+(?<year>\d{4})$/i.exec(
			text,
		)?.groups;
	if (!parts || (parts.before && parts.after)) return [];
	const month = monthNamed(parts.name ?? '');
	if (month === undefined) return [];
	return [joined(parts.year, String(month), parts.before ?? parts.after)];
}

function joined(...parts: (string | undefined)[]): string {
	return parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
}
