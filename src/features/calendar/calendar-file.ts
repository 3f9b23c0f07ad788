import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** Something in a calendar. */
export interface CalendarEntry {
	/** One in this calendar, and the same whenever the calendar is made again. */
	id: string;
	/** Higher at each change, so that a calendar that has the entry replaces it. */
	sequence: number;
	start: Date;
	/** What comes after it: of a day that ends an entry, the day after. */
	end: Date | null;
	/** True when it has days and no times. */
	allDay: boolean;
	summary: string;
	description: string | null;
	url: string;
	location?: string | null;
	cancelled?: boolean;
	/** True when those who have it in their calendar are not busy for that. */
	free?: boolean;
}

export interface CalendarFileOptions {
	name: string;
	/** The host of the site: with an entry’s id it makes an id that never changes. */
	host: string;
	/** What the entries are, for the name of what made the file. */
	product: string;
	/** When it was made. */
	stamp: Date;
	/** How often the calendar of somebody who subscribed should ask again. */
	askAgainInHours?: number;
}

/** An iCalendar document (RFC 5545) with times in UTC, so that they are right through every change of the clock. */
export function calendarFile(
	entries: readonly CalendarEntry[],
	{ name, host, product, stamp, askAgainInHours }: CalendarFileOptions,
): string {
	const calendar = ical({
		// ical-generator writes the name as it is given: a line break in it would begin another line of the calendar.
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

/** From the first of two days to the end of the other, as an entry without times has it. */
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
