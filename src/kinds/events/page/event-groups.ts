import { monthNumber } from '../../../format/months.ts';
import type { Item } from '../../../graph/item.ts';
import type { Event } from '../schema.ts';

type EventItem = Item<'events'>;

/** Events as a reader looks for them: what is to come, then what has been. */
export interface EventGroups {
	/** The next first; those whose day no source gives last. A cancelled event stays until its day is over, so that nobody goes. */
	upcoming: readonly EventItem[];
	/** The latest year first, and in a year the latest event. */
	past: readonly { year: string; events: readonly EventItem[] }[];
	/** Over, on a day that no source gives. */
	pastWithoutDate: readonly EventItem[];
}

/** @param events in the order of their dates */
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

/** True for an event that was not held and whose last day is not over. */
export function isUpcoming({ state, starts, ends }: Partial<Event>, day: string): boolean {
	if (state === 'held') return false;
	if (starts === undefined) return state === 'planned';
	return (ends ?? starts).slice(0, 10) >= day;
}

/** The events of a list that fell in the months of a phase, if only in part. A phase or an event without dates has none. */
export function eventsDuring(
	phase: Item<'phases'>,
	events: readonly Item<'events'>[],
): Item<'events'>[] {
	return events.filter((event) => coincide(phase, event));
}

/** The phases of a list in whose months an event fell. */
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

/** By start, those without a start last; the given order decides between equals. */
function byStart(a: EventItem, b: EventItem): number {
	const [left, right] = [a.data.starts ?? '9999', b.data.starts ?? '9999'];
	return left < right ? -1 : left > right ? 1 : 0;
}
