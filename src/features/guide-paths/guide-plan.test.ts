import { expect, test } from 'vitest';
import {
	daysFromWeeks,
	daysInWords,
	planStages,
	planStart,
	readPlanAddress,
	weeksInWords,
} from './guide-plan.ts';

const step = (id: string, stage: string, from: number, to: number) => ({
	id,
	weeks: { stage, from, to },
});

test('a week has seven days, and the first starts on the start date', () => {
	expect(daysFromWeeks({ from: 1, to: 1 }, '2025-01-06')).toEqual({
		first: '2025-01-06',
		last: '2025-01-12',
	});
	expect(daysFromWeeks({ from: 2, to: 3 }, '2025-01-06')).toEqual({
		first: '2025-01-13',
		last: '2025-01-26',
	});
});

test.each([
	['into summer time', '2025-03-24', { first: '2025-03-31', last: '2025-04-06' }],
	['out of summer time', '2025-10-20', { first: '2025-10-27', last: '2025-11-02' }],
	['over a leap day', '2024-02-23', { first: '2024-03-01', last: '2024-03-07' }],
	['over the end of a year', '2025-12-29', { first: '2026-01-05', last: '2026-01-11' }],
])('a week keeps its seven days %s', (_, start, days) => {
	expect(daysFromWeeks({ from: 2, to: 2 }, start)).toEqual(days);
});

test('consecutive steps of a stage are a part of the plan, from the earliest week to the latest', () => {
	const stages = planStages([
		step('a', 'Begin', 2, 3),
		step('b', 'Begin', 1, 2),
		step('c', 'Go on', 3, 9),
		step('d', 'Begin', 10, 10),
	]);
	expect(
		stages.map(({ number, title, from, to, steps }) => [number, title, from, to, steps.length]),
	).toEqual([
		[1, 'Begin', 1, 3, 2],
		[2, 'Go on', 3, 9, 1],
		[3, 'Begin', 10, 10, 1],
	]);
});

test('weeks are shown by number', () => {
	expect([weeksInWords({ from: 8, to: 8 }), weeksInWords({ from: 1, to: 4 })]).toEqual([
		'Week 8',
		'Weeks 1 to 4',
	]);
});

test('days are shown with the year if needed', () => {
	expect(daysInWords({ first: '2025-03-24', last: '2025-04-06' })).toBe('24 March to 6 April 2025');
	expect(daysInWords({ first: '2025-12-29', last: '2026-01-04' })).toBe(
		'29 December 2025 to 4 January 2026',
	);
});

test.each([null, '', '2025', '2025-02-30', '2025-13-01', '0999-01-01', 'tomorrow', '2025-1-1'])(
	'a plan can’t start on %s',
	(text) => {
		expect(planStart(text)).toBeUndefined();
	},
);

test('a plan can start on any day of the calendar', () => {
	expect(['2025-02-28', '2024-02-29'].map(planStart)).toEqual(['2025-02-28', '2024-02-29']);
});

test('the address of a plan holds its start; what else it holds is listed', () => {
	expect(readPlanAddress('?start=2025-03-24')).toEqual({ start: '2025-03-24', unknown: [] });
	expect(readPlanAddress('?start=2025-02-30&weeks=12')).toEqual({
		start: undefined,
		unknown: ['start=2025-02-30', 'weeks=12'],
	});
	expect(readPlanAddress('?start=2025-03-24&start=2025-04-07')).toEqual({
		start: '2025-03-24',
		unknown: ['start=2025-04-07'],
	});
});
