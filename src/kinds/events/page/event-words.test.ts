import { expect, test } from 'vitest';
import type { Event } from '../schema.ts';
import {
	eventChangeInWords,
	eventPlaceInWords,
	eventStateInWords,
	eventWhenInWords,
} from './event-words.ts';

test('a planned event is not said to have been held once its day is over', () => {
	const event = { state: 'planned', starts: '2025-06-15' } as const;
	expect(eventStateInWords(event, '2025-06-15')).toBe('Planned');
	expect(eventStateInWords(event, '2025-06-16')).toBe(
		'Was planned; we don’t know whether it was held',
	);
	expect(eventStateInWords({ state: 'cancelled', starts: '2025-01-01' }, '2025-06-15')).toBe(
		'Cancelled',
	);
});

test('an event whose state is not published is not described in the past tense before its day is over', () => {
	expect(eventStateInWords({ starts: '2025-06-15' }, '2025-06-15')).toBe(
		'Not published: whether it will be held',
	);
	expect(eventStateInWords({ starts: '2025-06-15' }, '2025-06-16')).toBe(
		'Not published: whether it was held',
	);
	expect(eventStateInWords({}, '2025-06-15')).toBe('Not published: whether it was held');
});

test('a missing date or place is shown as not published', () => {
	expect(eventWhenInWords({})).toBe('Not published: the date.');
	expect(eventPlaceInWords({})).toBe('Not published: where.');
	expect(eventPlaceInWords({ kind: 'deadline' })).toBeUndefined();
	expect(eventWhenInWords({ starts: '2025-03-11' })).toBe('Tuesday 11 March 2025');
	expect(
		eventWhenInWords({
			starts: '2025-03-11T10:30',
			ends: '2025-03-11T12:00',
			timeZone: 'Europe/London',
		}),
	).toBe('Tuesday 11 March 2025, 10:30am to midday (UK time)');
	expect(eventPlaceInWords({ kind: 'deadline', place: 'online' })).toBe('Online');
	expect(eventPlaceInWords({ place: { name: 'Hall', locality: 'Town' } })).toBe('Hall, Town');
});

test('a change is shown for a future event, but not for a past or cancelled one', () => {
	const event = { state: 'planned', starts: '2025-06-20', sequence: 1 } as const;
	const changed = (other: Partial<Event>) =>
		eventChangeInWords({ ...event, ...other }, '2025-06-15');
	expect(changed({})).toContain('have changed');
	expect(changed({ sequence: 0 })).toBeUndefined();
	expect(changed({ starts: '2025-06-14' })).toBeUndefined();
	expect(changed({ state: 'cancelled' })).toBeUndefined();
});
