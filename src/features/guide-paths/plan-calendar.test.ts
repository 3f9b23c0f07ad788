import ICAL from 'ical.js';
import { afterEach, expect, test } from 'vitest';
import { planStages } from './guide-plan.ts';
import { planCalendar } from './plan-calendar.ts';

const { TZ } = process.env;
afterEach(() => {
	if (TZ === undefined) delete process.env.TZ;
	else process.env.TZ = TZ;
});

const STEPS = [
	{ id: 'a', title: 'Meet', from: 1, to: 1, stage: 'Begin' },
	{ id: 'b/c', title: 'Try', from: 2, to: 4, stage: 'Go on' },
].map(({ from, to, stage, ...step }) => ({
	...step,
	weeks: { from, to, stage },
	summary: 'Come together; talk, listen.',
	toDo: ['Find a room', 'Bring tea'],
	page: `https://site.example/guides/${step.id}/`,
}));

/** Returns the plan with a start date as read by an independent parser (ical.js). */
function plan(start: string, now = new Date('2025-01-01T09:00:00Z')) {
	const text = planCalendar(planStages(STEPS), {
		name: 'Plan',
		host: 'site.example',
		start,
		page: 'https://site.example/plan/',
		now,
	});
	const events = new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents('vevent')
		.map((each) => new ICAL.Event(each));
	return { text, events };
}

const days = (start: string) =>
	plan(start).events.map(({ summary, startDate, endDate }) => [
		summary,
		startDate.toString(),
		endDate.toString(),
	]);

test.each(['UTC', 'Europe/London', 'America/New_York', 'Pacific/Auckland'])(
	'stages and steps have whole days over both changes of the clock, wherever the plan is made: %s',
	(zone) => {
		process.env.TZ = zone;
		// The clock goes forward on 30 March 2025 and back on 26 October 2025. A day after the last ends it.
		expect(days('2025-03-24')).toEqual([
			['Part 1: Begin', '2025-03-24', '2025-03-31'],
			['Meet', '2025-03-24', '2025-03-31'],
			['Part 2: Go on', '2025-03-31', '2025-04-21'],
			['Try', '2025-03-31', '2025-04-21'],
		]);
		expect(days('2025-10-20')).toEqual([
			['Part 1: Begin', '2025-10-20', '2025-10-27'],
			['Meet', '2025-10-20', '2025-10-27'],
			['Part 2: Go on', '2025-10-27', '2025-11-17'],
			['Try', '2025-10-27', '2025-11-17'],
		]);
	},
);

test('a new plan replaces the previous one: same ids, higher sequence', () => {
	const [, first] = plan('2025-03-24').events;
	const [, again] = plan('2025-04-07', new Date('2025-01-01T09:01:00Z')).events;
	expect(again?.uid).toBe(first?.uid);
	expect(again?.sequence).toBe((first?.sequence ?? 0) + 1);
	expect(new Set(plan('2025-03-24').events.map(({ uid }) => uid)).size).toBe(4);
});

test('a step has its tasks and its address, and shows nobody as busy', () => {
	const step = plan('2025-03-24').events[3];
	expect(step?.description).toBe('Come together; talk, listen.\n- Find a room\n- Bring tea');
	expect(step?.component.getFirstPropertyValue('url')).toBe('https://site.example/guides/b/c/');
	expect(step?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	expect(step?.startDate.isDate).toBe(true);
});

test('lines have the length and ends that RFC 5545 requires', () => {
	const { text } = plan('2025-03-24');
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
	expect(text).toMatch(/END:VCALENDAR\r\n$/);
	for (const line of text.split('\r\n'))
		expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});
