import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { calendarDocument, subscriptionAddress } from './calendar.ts';

const STAMP = new Date('2025-06-15T12:00:00Z');

/** The calendar of some events, and what a second, independent parser (ical.js) reads in it. */
function calendar(events: Record<string, Record<string, unknown>>) {
	const text = calendarDocument(sampleModel({ events }).items('events'), {
		name: 'Events',
		host: 'site.example',
		stamp: STAMP,
		page: (event) => `https://site.example/events/${event.id}/`,
	});
	const component = new ICAL.Component(ICAL.parse(text));
	return {
		text,
		events: component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
	};
}

const utc = (time: { toJSDate(): Date }) => time.toJSDate().toISOString();

test.each([
	[
		'the last winter time before the clock goes forward',
		'2025-03-29T10:30',
		'2025-03-29T10:30:00.000Z',
	],
	['the first summer time', '2025-03-30T10:30', '2025-03-30T09:30:00.000Z'],
	['the last summer time', '2025-10-25T10:30', '2025-10-25T09:30:00.000Z'],
	[
		'the first winter time after the clock goes back',
		'2025-10-26T10:30',
		'2025-10-26T10:30:00.000Z',
	],
	[
		'the first of two, for a time that the clock shows twice',
		'2025-10-26T01:30',
		'2025-10-26T00:30:00.000Z',
	],
])('a session keeps its local time: %s', (_, starts, instant) => {
	const [event] = calendar({ a: { title: 'A', starts } }).events;
	expect(event && utc(event.startDate)).toBe(instant);
});

test('an event of days has no time, and its last day is part of it', () => {
	const [event] = calendar({ a: { title: 'A', starts: '2025-03-29', ends: '2025-03-30' } }).events;
	expect(event?.startDate.isDate).toBe(true);
	expect(event?.startDate.toString()).toBe('2025-03-29');
	expect(event?.endDate.toString()).toBe('2025-03-31');
});

/** The 10 Thursdays from 6 March and the 10 from 2 October 2025; the clock changes on 30 March and on 26 October. */
const THURSDAYS = ['2025-03-06', '2025-10-02'].flatMap((first) =>
	Array.from({ length: 10 }, (_, week) => {
		const day = new Date(`${first}T00:00:00Z`);
		day.setUTCDate(day.getUTCDate() + 7 * week);
		return day.toISOString().slice(0, 10);
	}),
);

test('the sessions of each week are at the same hour in London, before and after both changes of the clock', () => {
	const weekly = Object.fromEntries(
		THURSDAYS.map((day) => [day, { title: day, starts: `${day}T10:30`, ends: `${day}T12:00` }]),
	);
	const inLondon = (time: { toJSDate(): Date }) =>
		new Intl.DateTimeFormat('sv-SE', {
			timeZone: 'Europe/London',
			dateStyle: 'short',
			timeStyle: 'short',
		}).format(time.toJSDate());
	expect(
		calendar(weekly).events.map(({ startDate, endDate }) => [
			inLondon(startDate),
			inLondon(endDate),
		]),
	).toEqual(THURSDAYS.map((day) => [`${day} 10:30`, `${day} 12:00`]));
});

test('a session during a change of clocks keeps its duration', () => {
	const [event] = calendar({
		a: { title: 'A', starts: '2025-03-30T00:30', ends: '2025-03-30T02:30' },
	}).events;
	expect(event?.duration.toSeconds()).toBe(60 * 60);
});

/**
 * The calendar of a subscriber after some visits of its feed: an event replaces the one with its id if its SEQUENCE
 * is not lower, as RFC 5546 (section 2.1.5) asks.
 */
function subscribe(...visits: readonly Record<string, Record<string, unknown>>[]) {
	const kept = new Map<string, ICAL.Event>();
	for (const event of visits.flatMap((events) => calendar(events).events)) {
		const known = kept.get(event.uid);
		if (!known || event.sequence >= known.sequence) kept.set(event.uid, event);
	}
	return [...kept.values()].map((event) => ({
		title: event.summary,
		starts: utc(event.startDate),
		status: event.component.getFirstPropertyValue('status'),
		busy: event.component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
	}));
}

describe('in the calendar of a subscriber', () => {
	const first = { a: { title: 'A', starts: '2025-03-11T10:00', sequence: 0, state: 'planned' } };
	const moved = { a: { ...first.a, starts: '2025-04-08T10:00', sequence: 1 } };
	const cancelled = { a: { ...moved.a, sequence: 2, state: 'cancelled' } };

	test('a session that is moved past a change of clocks is only at its new time', () => {
		expect(subscribe(first, moved)).toEqual([
			{ title: 'A', starts: '2025-04-08T09:00:00.000Z', status: 'CONFIRMED', busy: true },
		]);
	});

	test('a session that is cancelled says so and keeps nobody busy', () => {
		expect(subscribe(first, moved, cancelled)).toEqual([
			{
				title: 'Cancelled: A',
				starts: '2025-04-08T09:00:00.000Z',
				status: 'CANCELLED',
				busy: false,
			},
		]);
	});

	test('an old copy of the feed does not bring the old time back', () => {
		expect(subscribe(first, moved, first)).toEqual(subscribe(first, moved));
	});
});

test('a future event says how to join and has its content warning; a past event does not say how to join', () => {
	const event = {
		title: 'A',
		starts: '2025-07-11T10:00',
		summary: 'We talk.',
		notice: 'It is about hard things.',
		joinUrl: 'https://site.example/join',
	};
	const { events } = calendar({
		next: { ...event, state: 'planned' },
		past: { ...event, state: 'held' },
	});
	expect(events.map(({ description }) => description)).toEqual([
		'We talk.\n\nBefore you come: It is about hard things.\n\nJoin online: https://site.example/join',
		'We talk.\n\nBefore you come: It is about hard things.',
	]);
});

test('an all-day event keeps nobody busy, and subscribers’ calendars refresh', () => {
	const { text, events } = calendar({ a: { title: 'A', starts: '2025-03-11' } });
	expect(events[0]?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n');
});

test('the address to subscribe at is that of the file, for calendar programs', () => {
	expect(subscriptionAddress('https://site.example/sub/events.ics')).toBe(
		'webcal://site.example/sub/events.ics',
	);
});

test('an event without a published date is not in the calendar', () => {
	expect(
		calendar({ a: { title: 'A' }, b: { title: 'B', starts: '2025-03-11' } }).events.map(
			({ uid }) => uid,
		),
	).toEqual(['b@site.example']);
});

test('commas, semicolons, line ends and long texts come back as they were', () => {
	const summary = `One, two; three\nfour – ${'é'.repeat(80)}`;
	const { text, events } = calendar({
		a: { title: 'A', summary, starts: '2025-03-11', place: { name: 'Hall; 1', locality: 'Town' } },
	});
	expect(events[0]?.description).toBe(summary);
	expect(events[0]?.location).toBe('Hall; 1, Town');
	for (const line of text.split('\r\n'))
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('the same content gives the same bytes', () => {
	const events = { a: { title: 'A', starts: '2025-03-11T10:00' } };
	expect(calendar(events).text).toBe(calendar(events).text);
	expect(calendar(events).text).toContain('DTSTAMP:20250615T120000Z');
});

test('a line break in the name of a calendar does not start a line of the file', () => {
	const text = calendarDocument([], {
		name: 'Nights, and\nBEGIN:VEVENT',
		host: 'site.example',
		stamp: STAMP,
		page: () => '',
	});
	const component = new ICAL.Component(ICAL.parse(text));
	expect(component.getFirstPropertyValue('name')).toBe('Nights, and BEGIN:VEVENT');
	expect(component.getAllSubcomponents('vevent')).toEqual([]);
});

test('where an event takes place is in its entry', () => {
	const places = { online: 'online', hall: { name: 'Hall', locality: 'Town' }, unknown: undefined };
	const { events } = calendar(
		Object.fromEntries(
			Object.entries(places).map(([title, place]) => [
				title,
				{ title, place, starts: '2025-01-07' },
			]),
		),
	);
	expect(Object.fromEntries(events.map(({ summary, location }) => [summary, location]))).toEqual({
		online: 'Online',
		hall: 'Hall, Town',
		unknown: null,
	});
});

test('an event without a summary has no description', () => {
	const { events } = calendar({ a: { title: 'A', starts: '2025-01-07' } });
	expect(events[0]?.description).toBeNull();
});
