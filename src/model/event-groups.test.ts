import { describe, expect, test } from 'vitest';
import { eventStateInWords, eventsDuring, groupEvents, isUpcoming } from './event-groups.ts';
import { ids, sampleModel } from './sample.ts';

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

	test('come with the next first, and one without a day last', () => {
		expect(ids(groups.upcoming)).toEqual(['summer', 'autumn', 'someday']);
	});

	test('are over by year, the latest first', () => {
		expect(groups.past.map(({ year, events: inYear }) => [year, ...ids(inYear)])).toEqual([
			['2025', 'spring', 'missed'],
			['2024', 'last-year'],
		]);
	});

	test('that were held on a day nobody gives stand apart', () => {
		expect(ids(groups.pastWithoutDate)).toEqual(['once']);
	});
});

test('an event that lasts some days is to come until the last of them is over', () => {
	const course = { state: 'planned', starts: '2025-06-13', ends: '2025-06-15' } as const;
	expect(isUpcoming(course, '2025-06-15')).toBe(true);
	expect(isUpcoming(course, '2025-06-16')).toBe(false);
});

test('nobody says that a planned event was held once its day is over', () => {
	const event = { state: 'planned', starts: '2025-06-15' } as const;
	expect(eventStateInWords(event, '2025-06-15')).toBe('Planned');
	expect(eventStateInWords(event, '2025-06-16')).toBe(
		'Was planned; we don’t know whether it was held',
	);
	expect(eventStateInWords({ state: 'cancelled', starts: '2025-01-01' }, day)).toBe('Cancelled');
});

test('an event falls in a phase when any of its days do', () => {
	const course = sampleModel({
		events: { course: { starts: '2025-02-27', ends: '2025-03-02' }, undated: {} },
	}).items('events');
	expect(ids(eventsDuring({ starts: '2025-03', ends: '2025-04' }, course))).toEqual(['course']);
	expect(ids(eventsDuring({ starts: '2025-04', ends: '2025-05' }, course))).toEqual([]);
	expect(ids(eventsDuring({ starts: '2025-02' }, course))).toEqual([]);
});
