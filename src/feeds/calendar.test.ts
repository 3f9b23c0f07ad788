import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { sampleModel } from '../model/sample.ts';
import { calendarDocument } from './calendar.ts';

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
])('a session keeps its hour: %s', (_, starts, instant) => {
	const [event] = calendar({ a: { title: 'A', starts } }).events;
	expect(event && utc(event.startDate)).toBe(instant);
});

test('an event of days has no time, and its last day is part of it', () => {
	const [event] = calendar({ a: { title: 'A', starts: '2025-03-29', ends: '2025-03-30' } }).events;
	expect(event?.startDate.isDate).toBe(true);
	expect(event?.startDate.toString()).toBe('2025-03-29');
	expect(event?.endDate.toString()).toBe('2025-03-31');
});

test('a moved and a cancelled event replace the earlier ones: same id, higher sequence', () => {
	const before = calendar({ a: { title: 'A', starts: '2025-03-11T10:00', sequence: 0 } }).events[0];
	const moved = calendar({ a: { title: 'A', starts: '2025-03-12T10:00', sequence: 1 } }).events[0];
	const cancelled = calendar({
		a: { title: 'A', starts: '2025-03-12T10:00', sequence: 2, state: 'cancelled' },
	}).events[0];
	expect([before?.uid, moved?.uid, cancelled?.uid]).toEqual(Array(3).fill('a@site.example'));
	expect([before?.sequence, moved?.sequence, cancelled?.sequence]).toEqual([0, 1, 2]);
	expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('an event whose date no source gives is in no calendar', () => {
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
