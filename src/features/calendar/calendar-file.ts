import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** An entry of a calendar. */
export interface CalendarEntry {
	/** Unique in this calendar, and stable between builds. */
	id: string;
	/** Increased at each change, so that calendars replace the entry. */
	sequence: number;
	start: Date;
	/** The exclusive end: for an all-day entry, the day after its last. */
	end: Date | null;
	/** True for all-day entries. */
	allDay: boolean;
	summary: string;
	description: string | null;
	url: string;
	location?: string | null;
	cancelled?: boolean;
	/** True if it does not make its subscribers busy. */
	free?: boolean;
}

export interface CalendarFileOptions {
	name: string;
	/** The host of the site: with an entry’s id it makes an id that never changes. */
	host: string;
	/** The kind of entries, for the identifier of the file’s producer. */
	product: string;
	/** The time of creation. */
	stamp: Date;
	/** How often subscribers’ calendars should refresh. */
	askAgainInHours?: number;
}

/** An iCalendar document (RFC 5545) with times in UTC, so that they are right when clocks change. */
export function calendarFile(
	entries: readonly CalendarEntry[],
	{ name, host, product, stamp, askAgainInHours }: CalendarFileOptions,
): string {
	const calendar = ical({
		// ical-generator does not escape the name: a line break in it would start another line of the calendar.
		name: name.replace(/\s+/g, ' '),
		prodId: { company: host, product },
		method: ICalCalendarMethod.PUBLISH,
		ttl: askAgainInHours === undefined ? null : askAgainInHours * 60 * 60,
	});
	for (const { id, cancelled = false, free = false, location = null, ...entry } of entries) {
		calendar.createEvent({
			...entry,
			id: `${id}@${host}`,
			stamp,
			location,
			status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
			transparency: free ? ICalEventTransparency.TRANSPARENT : null,
		});
	}
	// ical-generator ends lines as RFC 5545 asks; a document ends with a line end too.
	const text = calendar.toString();
	return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Returns the range from the start of one day to the end of another, for all-day entries. */
export function wholeDays(
	first: string,
	last: string,
): Pick<CalendarEntry, 'start' | 'end' | 'allDay'> {
	return {
		start: midnight(first),
		end: new Date(midnight(last).getTime() + DAY_MS),
		allDay: true,
	};
}

function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
