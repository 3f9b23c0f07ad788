import { type Item, titleOf } from '../model/item.ts';
import { isLocalTime } from '../schemas/date.ts';
import { DEFAULT_TIME_ZONE } from '../schemas/event.ts';
import { instantOf } from '../schemas/time-zone.ts';
import { type CalendarEntry, calendarFile, wholeDays } from './calendar-file.ts';

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
 * Events as an iCalendar document. Days have no time. An event without a published date is left out.
 * `SEQUENCE` is the entry’s own, so that a moved or cancelled event is updated in a subscriber’s calendar.
 */
export function calendarDocument(
	events: readonly Item<'events'>[],
	{ page, ...options }: CalendarOptions,
): string {
	const entries = events.flatMap((event): CalendarEntry[] => {
		const time = eventTime(event.data);
		if (!time) return [];
		const { place } = event.data;
		return [
			{
				id: event.id,
				sequence: event.data.sequence ?? 0,
				...time,
				summary: titleOf(event),
				description: event.data.summary ?? null,
				url: page(event),
				cancelled: event.data.state === 'cancelled',
				location:
					place === undefined
						? null
						: place === 'online'
							? 'Online'
							: `${place.name}, ${place.locality}`,
			},
		];
	});
	return calendarFile(entries, { ...options, product: 'events' });
}

/** When an event begins and ends; a day that ends an event is still part of it. */
function eventTime(
	event: Item<'events'>['data'],
): Pick<CalendarEntry, 'start' | 'end' | 'allDay'> | undefined {
	const { starts, ends, timeZone = DEFAULT_TIME_ZONE } = event;
	if (starts === undefined) return undefined;
	if (!isLocalTime(starts)) return wholeDays(starts, ends ?? starts);
	const start = instantOf(starts, timeZone);
	if (!start) return undefined;
	return {
		start,
		end: ends === undefined ? null : (instantOf(ends, timeZone) ?? null),
		allDay: false,
	};
}
