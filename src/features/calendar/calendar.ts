import { isLocalTime } from '../../format/date.ts';
import { DEFAULT_TIME_ZONE, toInstant } from '../../format/time-zone.ts';
import { type Item, itemTitle } from '../../graph/item.ts';
import { type CalendarEntry, calendarFile, wholeDays } from './calendar-file.ts';

/** The metadata of a calendar and of its events’ pages. */
export interface CalendarOptions {
	name: string;
	/** The host of the site: with an event’s id it makes an id that never changes. */
	host: string;
	/** The build’s own date, which is every event’s DTSTAMP. */
	stamp: Date;
	/** The address of an event’s page. */
	page: (event: Item<'events'>) => string;
}

/** How often a subscriber’s calendar should refresh. */
const ASK_AGAIN_IN_HOURS = 12;

/** Returns the address with which a calendar program subscribes. */
export function subscriptionAddress(address: string): string {
	return address.replace(/^https?:/, 'webcal:');
}

/**
 * Events as an iCalendar document. Days have no time. An event without a published date is left out.
 * `SEQUENCE` is the entry’s own, so that a moved or cancelled event is updated in a subscriber’s calendar;
 * a cancelled one says so in its title, too, since not every program shows its state.
 */
export function calendarDocument(
	events: readonly Item<'events'>[],
	{ page, ...options }: CalendarOptions,
): string {
	const entries = events.flatMap((event): CalendarEntry[] => {
		const time = eventTime(event.data);
		if (!time) return [];
		const { place, state } = event.data;
		const cancelled = state === 'cancelled';
		return [
			{
				id: event.id,
				sequence: event.data.sequence ?? 0,
				...time,
				summary: cancelled ? `Cancelled: ${itemTitle(event)}` : itemTitle(event),
				description: describeEvent(event.data),
				url: page(event),
				cancelled,
				// An all-day event, such as a deadline, does not make its reader busy.
				free: time.allDay || cancelled,
				location:
					place === undefined
						? null
						: place === 'online'
							? 'Online'
							: `${place.name}, ${place.locality}`,
			},
		];
	});
	return calendarFile(entries, {
		...options,
		product: 'events',
		askAgainInHours: ASK_AGAIN_IN_HOURS,
	});
}

/** Returns what an event is about, its content warning, and how to join a future one. */
function describeEvent({ summary, notice, joinUrl, state }: Item<'events'>['data']): string | null {
	const parts = [
		summary,
		notice && `Before you come: ${notice}`,
		state === 'planned' && joinUrl && `Join online: ${joinUrl}`,
	].filter(Boolean);
	return parts.length > 0 ? parts.join('\n\n') : null;
}

/** Returns the start and end of an event; its last day is included. */
function eventTime(
	event: Item<'events'>['data'],
): Pick<CalendarEntry, 'start' | 'end' | 'allDay'> | undefined {
	const { starts, ends, timeZone = DEFAULT_TIME_ZONE } = event;
	if (starts === undefined) return undefined;
	if (!isLocalTime(starts)) return wholeDays(starts, ends ?? starts);
	const start = toInstant(starts, timeZone);
	if (!start) return undefined;
	return {
		start,
		end: ends === undefined ? null : (toInstant(ends, timeZone) ?? null),
		allDay: false,
	};
}
