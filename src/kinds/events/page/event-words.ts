import { eventTimeInWords } from '../../../format/words.ts';
import { EVENT_STATES } from '../../../schema/vocabulary.ts';
import type { Event } from '../schema.ts';
import { isUpcoming } from './event-groups.ts';

/** Texts about an event for lists and pages, each of one line. */

/** Returns when an event is, with the time of day where it is known. */
export function eventWhenInWords({ starts, ends, timeZone }: Partial<Event>): string {
	return starts === undefined
		? 'Not published: the date.'
		: eventTimeInWords({ starts, ends, timeZone });
}

/** Returns `undefined` for a deadline, which has no place unless one is given. */
export function eventPlaceInWords({ kind, place }: Partial<Event>): string | undefined {
	if (place === undefined) return kind === 'deadline' ? undefined : 'Not published: where.';
	return place === 'online' ? 'Online' : `${place.name}, ${place.locality}`;
}

/** Returns the state of an event; one that was planned for a past day may have been held or not. */
export function eventStateInWords(event: Partial<Event>, day: string): string {
	const { state } = event;
	if (state === undefined)
		return isUpcoming(event, day)
			? 'Not published: whether it will be held'
			: 'Not published: whether it was held';
	if (state === 'planned' && !isUpcoming(event, day))
		return 'Was planned; we don’t know whether it was held';
	return EVENT_STATES[state].label;
}

/** Returns a notice about a future event whose details have changed. */
export function eventChangeInWords(event: Partial<Event>, day: string): string | undefined {
	const isChanged = (event.sequence ?? 0) > 0 && event.state === 'planned';
	return isChanged && isUpcoming(event, day)
		? 'Its details have changed since it was first listed here. Please check the date and the place.'
		: undefined;
}
