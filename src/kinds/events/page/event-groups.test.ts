import { describe, expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import type { Event } from '../schema.ts';
import { eventsDuring, groupEvents, isUpcoming, phasesDuring } from './event-groups.ts';

const day = '2025-06-15';
const events = sampleModel({
	events: {
		'last-year': { title: 'A', state: 'held', starts: '2024-11-05' },
		spring: { title: 'B', state: 'held', starts: '2025-03-11T10:30', ends: '2025-03-11T12:00' },
		summer: { title: 'C', state: 'planned', starts: '2025-06-15T09:00' },
		autumn: { title: 'D', state: 'cancelled', starts: '2025-09-01' },
		someday: { title: 'E', state: 'planned' },
		once: { title: 'F', state: 'held' },
		missed: { title: 'G', state: 'planned', starts: '2025-01-10' },
	},
}).items('events');

describe('events by time', () => {
	const groups = () => groupEvents(events, day);

	test('are sorted with the next first, and those without a date last', () => {
		expect(ids(groups().upcoming)).toEqual(['summer', 'autumn', 'someday']);
		expect(ids(groupEvents(events.toReversed(), day).upcoming)).toEqual([
			'summer',
			'autumn',
			'someday',
		]);
	});

	test('of the same day stay in the order of lists', () => {
		const sameDay = sampleModel({
			events: {
				a: { title: 'A', state: 'planned', starts: '2025-06-20' },
				b: { title: 'B', state: 'planned', starts: '2025-06-20' },
			},
		}).items('events');
		expect(ids(groupEvents(sameDay, day).upcoming)).toEqual(['a', 'b']);
	});

	test('in the past are grouped by year, the latest first', () => {
		expect(groups().past.map(({ year, events: inYear }) => [year, ...ids(inYear)])).toEqual([
			['2025', 'spring', 'missed'],
			['2024', 'last-year'],
		]);
	});

	test('that were held on an unknown date are a separate group', () => {
		expect(ids(groups().pastWithoutDate)).toEqual(['once']);
	});
});

test.each<[Partial<Event>, expected: boolean]>([
	[{ state: 'planned', starts: '2025-06-15' }, true],
	[{ state: 'planned', starts: '2025-06-14' }, false],
	[{ state: 'planned', starts: '2025-06-13', ends: '2025-06-15' }, true],
	[{ state: 'planned', starts: '2025-06-13', ends: '2025-06-14' }, false],
	[{ state: 'planned', starts: '2025-06-15T09:00', ends: '2025-06-15T10:00' }, true],
	[{ state: 'planned', starts: '2025-06-14T23:00', ends: '2025-06-14T23:59' }, false],
	[{ state: 'cancelled', starts: '2025-06-15' }, true],
	[{ state: 'cancelled' }, false],
	[{ state: 'held', starts: '2025-06-15' }, false],
	[{ state: 'held' }, false],
	[{ state: 'planned' }, true],
	[{ starts: '2025-06-20' }, true],
	[{}, false],
])('on 15 June 2025 the event %j is listed as to come: %s', (event, expected) => {
	expect(isUpcoming(event, day)).toBe(expected);
});

test('an event belongs to a phase if any of its days do', () => {
	const model = sampleModel({
		events: {
			course: { programme: 'a', starts: '2025-02-27', ends: '2025-03-02' },
			talk: { programme: 'a', starts: '2025-05-31T18:00' },
			undated: { programme: 'a' },
		},
		phases: {
			winter: { programme: 'a', order: 1, starts: '2025-01', ends: '2025-02' },
			spring: { programme: 'a', order: 2, starts: '2025-03', ends: '2025-05' },
			summer: { programme: 'a', order: 3, starts: '2025-06', ends: '2025-08' },
			counted: { programme: 'a', order: 4, fromMonth: 0, toMonth: 6 },
			begun: { programme: 'a', order: 5, starts: '2025-01' },
			ended: { programme: 'a', order: 6, ends: '2025-12' },
		},
	});
	const phases = model.items('phases');
	const events = model.items('events');
	expect(phases.map((phase) => [phase.id, ...ids(eventsDuring(phase, events))])).toEqual([
		['winter', 'course'],
		['spring', 'course', 'talk'],
		['summer'],
		['counted'],
		['begun'],
		['ended'],
	]);
	expect(events.map((event) => [event.id, ...ids(phasesDuring(event, phases))])).toEqual([
		['course', 'winter', 'spring'],
		['talk', 'spring'],
		['undated'],
	]);
});
