import { isDay, isLocalTime, isMonth } from './date.ts';
import { MONTH_NAMES } from './month-names.ts';
import { DEFAULT_TIME_ZONE, toInstant } from './time-zone.ts';

export { counted, labelsInWords, listInWords, numberInWords } from './number-words.ts';

/** Dates, times and numbers as readers see them. */

/** `2025-03` is “March 2025”, `2025-03-11` is “11 March 2025”; anything else stays as it is. */
export function dateInWords(date: string): string {
	const [year, month, day] = date.slice(0, 10).split('-');
	const name = MONTH_NAMES[Number(month) - 1];
	if (isMonth(date)) return `${name} ${year}`;
	if (isDay(date) || isLocalTime(date)) return `${Number(day)} ${name} ${year}`;
	return date;
}

/** “January 2023 to July 2023”; one date when both are the same. */
export function spanInWords(from: string, to: string): string {
	return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** “Thursday 16 January 2025, 10:30am to midday (UK time)”. All-day events have no time and no zone. */
export function eventTimeInWords(event: {
	starts: string;
	ends?: string | undefined;
	timeZone?: string | undefined;
}): string {
	const { starts, ends, timeZone = DEFAULT_TIME_ZONE } = event;
	const start = `${weekday(starts)} ${dateInWords(starts)}`;
	if (!isLocalTime(starts)) {
		return ends === undefined || ends === starts
			? start
			: `${start} to ${weekday(ends)} ${dateInWords(ends)}`;
	}
	const zone = `(${zoneInWords(starts, timeZone)})`;
	if (ends === undefined) return `${start}, ${clock(starts)} ${zone}`;
	const sameDay = ends.slice(0, 10) === starts.slice(0, 10);
	const end = sameDay ? clock(ends) : `${weekday(ends)} ${dateInWords(ends)}, ${clock(ends)}`;
	return `${start}, ${clock(starts)} to ${end} ${zone}`;
}

function weekday(date: string): string {
	return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
		new Date(`${date.slice(0, 10)}T00:00:00Z`),
	);
}

/** Returns a time in NHS style: “10:30am”, “2pm”, “midday”, “midnight”. */
function clock(local: string): string {
	const [hours = 0, minutes = 0] = local.slice(11).split(':').map(Number);
	if (minutes === 0 && hours === 12) return 'midday';
	if (minutes === 0 && hours === 0) return 'midnight';
	const twelve = hours % 12 === 0 ? 12 : hours % 12;
	return `${twelve}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`;
}

function zoneInWords(local: string, zone: string): string {
	if (zone === DEFAULT_TIME_ZONE) return 'UK time';
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		timeZoneName: 'long',
	}).formatToParts(toInstant(local, zone) ?? new Date(`${local}:00Z`));
	return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
