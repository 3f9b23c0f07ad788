import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Item, titleOf } from '../model/item.ts';
import { isLocalTime } from '../schemas/date.ts';
import { DEFAULT_TIME_ZONE } from '../schemas/event.ts';
import { instantOf } from '../schemas/time-zone.ts';

/** What a calendar says of itself and of its events’ pages. */
export interface CalendarOptions {
	name: string;
	/** The host of the site: with an event’s id it makes an id that never changes. */
	host: string;
	/** The build’s own date, which is every event’s DTSTAMP. */
	stamp: Date;
	/** The address of an event’s page. */
	page: (event: Item<'events'>) => string;
}

/**
 * Events as an iCalendar document (RFC 5545). Times are written in UTC, so that they are right through
 * every change of the clock and in every program; days have no time. An event without a published
 * date is left out. `SEQUENCE` is the entry’s own, so that a moved or cancelled event is updated in a
 * subscriber’s calendar.
 */
export function calendarDocument(
	events: readonly Item<'events'>[],
	options: CalendarOptions,
): string {
	const calendar = ical({
		name: options.name,
		prodId: { company: options.host, product: 'events' },
		method: ICalCalendarMethod.PUBLISH,
	});
	for (const event of events) {
		const time = eventTime(event.data);
		if (!time) continue;
		const { place } = event.data;
		calendar.createEvent({
			id: `${event.id}@${options.host}`,
			sequence: event.data.sequence ?? 0,
			stamp: options.stamp,
			...time,
			summary: titleOf(event),
			description: event.data.summary ?? null,
			url: options.page(event),
			status:
				event.data.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
			location:
				place === undefined
					? null
					: place === 'online'
						? 'Online'
						: `${place.name}, ${place.locality}`,
		});
	}
	// ical-generator ends lines as RFC 5545 asks; a document ends with a line end too.
	const text = calendar.toString();
	return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

/** When an event begins and ends; a day that ends an event is still part of it. */
function eventTime(
	event: Item<'events'>['data'],
): { start: Date; end: Date | null; allDay: boolean } | undefined {
	const { starts, ends, timeZone = DEFAULT_TIME_ZONE } = event;
	if (starts === undefined) return undefined;
	if (!isLocalTime(starts)) {
		return {
			start: midnight(starts),
			end: new Date(midnight(ends ?? starts).getTime() + DAY_MS),
			allDay: true,
		};
	}
	const start = instantOf(starts, timeZone);
	if (!start) return undefined;
	return {
		start,
		end: ends === undefined ? null : (instantOf(ends, timeZone) ?? null),
		allDay: false,
	};
}

const DAY_MS = 24 * 60 * 60 * 1000;

function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
