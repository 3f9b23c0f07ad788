import { monthNumber } from '../../../format/months.ts';
import type { Item } from '../../../graph/item.ts';
import type { Event } from '../schema.ts';

type EventItem = Item<'events'>;

/** Groups of events: future events, then past events. */
export interface EventGroups {
	/**
	 * Future events, the next first; those without a published date last. A cancelled event is listed until its day is
	 * over, so that nobody goes.
	 */
	upcoming: readonly EventItem[];
	/** Past events by year, the latest year and event first. */
	past: readonly { year: string; events: readonly EventItem[] }[];
	/** Past events without a published date. */
	pastWithoutDate: readonly EventItem[];
}

/** @param events sorted by date */
export function groupEvents(events: readonly EventItem[], day: string): EventGroups {
	const upcoming: EventItem[] = [];
	const years = new Map<string, EventItem[]>();
	const pastWithoutDate: EventItem[] = [];
	for (const event of events.toSorted(byStart)) {
		const { starts } = event.data;
		if (isUpcoming(event.data, day)) upcoming.push(event);
		else if (starts === undefined) pastWithoutDate.push(event);
		else {
			const year = starts.slice(0, 4);
			const known = years.get(year);
			if (known) known.unshift(event);
			else years.set(year, [event]);
		}
	}
	const past = [...years].map(([year, inYear]) => ({ year, events: inYear })).reverse();
	return { upcoming, past, pastWithoutDate };
}

/** True for an event that has not been held and whose last day is not over. */
export function isUpcoming({ state, starts, ends }: Partial<Event>, day: string): boolean {
	if (state === 'held') return false;
	if (starts === undefined) return state === 'planned';
	// A local time sorts after the day that it begins with.
	return (ends ?? starts) >= day;
}

/**
 * Returns the events that were at least partly in the months of a phase. A phase without dates has no events, and an
 * event without dates no phase.
 */
export function eventsDuring(
	phase: Item<'phases'>,
	events: readonly Item<'events'>[],
): Item<'events'>[] {
	return events.filter((event) => coincide(phase, event));
}

/** Returns the phases in whose months an event was. */
export function phasesDuring(
	event: Item<'events'>,
	phases: readonly Item<'phases'>[],
): Item<'phases'>[] {
	return phases.filter((phase) => coincide(phase, event));
}

function coincide({ data: phase }: Item<'phases'>, { data: event }: Item<'events'>): boolean {
	if (phase.starts === undefined || phase.ends === undefined || event.starts === undefined)
		return false;
	return (
		monthNumber(event.starts) <= monthNumber(phase.ends) &&
		monthNumber(event.ends ?? event.starts) >= monthNumber(phase.starts)
	);
}

/** Sorts by start, those without a start last; the given order is kept for equals. */
function byStart(a: EventItem, b: EventItem): number {
	const [left, right] = [a.data.starts ?? '9999', b.data.starts ?? '9999'];
	return left < right ? -1 : left > right ? 1 : 0;
}
