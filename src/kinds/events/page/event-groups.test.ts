import { describe, expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
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
	const groups = groupEvents(events, day);

	test('are sorted with the next first, and those without a date last', () => {
		expect(ids(groups.upcoming)).toEqual(['summer', 'autumn', 'someday']);
	});

	test('in the past are grouped by year, the latest first', () => {
		expect(groups.past.map(({ year, events: inYear }) => [year, ...ids(inYear)])).toEqual([
			['2025', 'spring', 'missed'],
			['2024', 'last-year'],
		]);
	});

	test('that were held on an unknown date are a separate group', () => {
		expect(ids(groups.pastWithoutDate)).toEqual(['once']);
	});
});

test('an event of several days is in the future until its last day is over', () => {
	const course = { state: 'planned', starts: '2025-06-13', ends: '2025-06-15' } as const;
	expect(isUpcoming(course, '2025-06-15')).toBe(true);
	expect(isUpcoming(course, '2025-06-16')).toBe(false);
});

test('an event belongs to a phase if any of its days do', () => {
	const model = sampleModel({
		events: {
			course: { programme: 'a', starts: '2025-02-27', ends: '2025-03-02' },
			undated: { programme: 'a' },
		},
		phases: {
			winter: { programme: 'a', order: 1, starts: '2025-01', ends: '2025-02' },
			spring: { programme: 'a', order: 2, starts: '2025-03', ends: '2025-05' },
			summer: { programme: 'a', order: 3, starts: '2025-06', ends: '2025-08' },
			counted: { programme: 'a', order: 4, fromMonth: 0, toMonth: 6 },
		},
	});
	const phases = model.items('phases');
	const events = model.items('events');
	expect(phases.map((phase) => [phase.id, ...ids(eventsDuring(phase, events))])).toEqual([
		['winter', 'course'],
		['spring', 'course'],
		['summer'],
		['counted'],
	]);
	expect(events.map((event) => [event.id, ...ids(phasesDuring(event, phases))])).toEqual([
		['course', 'winter', 'spring'],
		['undated'],
	]);
});
