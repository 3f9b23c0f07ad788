import { describe, expect, test } from 'vitest';
import { asPercent, buildTimelines, phaseScale, sharedStretches } from './timeline.ts';

const OUTSIDE = { day: '2030-01-01' };

describe('a timeline of calendar months', () => {
	const phases = [
		{ id: 'plan', starts: '2023-01', ends: '2023-07' },
		{ id: 'try', starts: '2023-08', ends: '2024-05' },
		{ id: 'ask', starts: '2024-04', ends: '2024-06' },
	];
	const timeline = () => buildTimelines(phases, OUTSIDE)[0];

	test('runs from the first month to the last, both inclusive', () => {
		expect(timeline()?.months).toBe(18);
	});

	test('places each phase by its months', () => {
		expect(timeline()?.bars.map(({ id, start, end }) => [id, start, end])).toEqual([
			['plan', 0, 7],
			['try', 7, 17],
			['ask', 15, 18],
		]);
	});

	test('has the months that two phases share', () => {
		expect(timeline()?.bars.map(({ shared }) => shared)).toEqual([
			[],
			[{ start: 15, end: 17 }],
			[{ start: 15, end: 17 }],
		]);
	});

	test('has labels at round months', () => {
		expect(timeline()?.ticks).toEqual([
			{ at: 0, label: 'Jan 2023' },
			{ at: 6, label: 'Jul 2023' },
			{ at: 12, label: 'Jan 2024' },
		]);
	});

	test('marks the build’s day only if it is on the scale', () => {
		expect(timeline()?.today).toBeUndefined();
		expect(buildTimelines(phases, { day: '2023-04-16' })[0]?.today).toBe(3.5);
		expect(buildTimelines(phases, { day: '2023-01-01' })[0]?.today).toBe(0);
		expect(buildTimelines(phases, { day: '2024-07-01' })[0]?.today).toBe(18);
		expect(buildTimelines(phases, { day: '2024-07-02' })[0]?.today).toBeUndefined();
		expect(buildTimelines(phases, { day: '2022-12-31' })[0]?.today).toBeUndefined();
	});
});

describe('a timeline of counted months', () => {
	const phases = [
		{ id: 'first', fromMonth: 0, toMonth: 6 },
		{ id: 'second', fromMonth: 6, toMonth: 30 },
		{ id: 'beside', fromMonth: 0, toMonth: 36 },
	];

	test('takes months as points in time, so that one phase ends where the next begins', () => {
		const [timeline] = buildTimelines(phases.slice(0, 2), OUTSIDE);
		expect(timeline?.months).toBe(30);
		expect(timeline?.bars.flatMap(({ shared }) => shared)).toEqual([]);
	});

	test('has a label at its last month too', () => {
		expect(buildTimelines(phases, OUTSIDE)[0]?.ticks.map(({ label }) => label)).toEqual([
			'Month 0',
			'Month 12',
			'Month 24',
			'Month 36',
		]);
	});

	test('marks the build’s day if the programme’s start is known', () => {
		expect(buildTimelines(phases, { day: '2025-07-01' })[0]?.today).toBeUndefined();
		expect(
			buildTimelines(phases, { day: '2025-07-01', programmeStarts: '2025-01' })[0]?.today,
		).toBe(6);
	});
});

test('labels are further apart on a longer scale, and years where each is a January', () => {
	const labels = (starts: string, ends: string) =>
		buildTimelines([{ id: 'a', starts, ends }], OUTSIDE)[0]?.ticks;
	expect(labels('2024-02', '2024-03')).toEqual([
		{ at: 0, label: 'Feb 2024' },
		{ at: 1, label: 'Mar 2024' },
	]);
	expect(labels('2024-02', '2024-10')).toEqual([
		{ at: 2, label: 'Apr 2024' },
		{ at: 5, label: 'Jul 2024' },
		{ at: 8, label: 'Oct 2024' },
	]);
	expect(labels('2023-07', '2026-06')).toEqual([
		{ at: 6, label: '2024' },
		{ at: 18, label: '2025' },
		{ at: 30, label: '2026' },
	]);
	expect(labels('0001-01', '8000-12')?.map(({ label }) => label)).toHaveLength(3);
});

test('a bar that begins at an unknown month is open there, and a scale begins at its first known one', () => {
	const [timeline] = buildTimelines(
		[
			{ id: 'open', ends: '2024-03' },
			{ id: 'whole', starts: '2024-02', ends: '2024-03' },
			{ id: 'other', starts: '2024-03', ends: '2024-05' },
		],
		OUTSIDE,
	);
	expect(timeline?.months).toBe(4);
	expect(timeline?.bars).toEqual([
		{ id: 'open', start: 0, end: 2, openStart: true, openEnd: false, shared: [] },
		{
			id: 'whole',
			start: 0,
			end: 2,
			openStart: false,
			openEnd: false,
			shared: [{ start: 1, end: 2 }],
		},
		{
			id: 'other',
			start: 1,
			end: 4,
			openStart: false,
			openEnd: false,
			shared: [{ start: 1, end: 2 }],
		},
	]);
});

test('a phase counted to a month alone is on the scale of counted months', () => {
	expect(phaseScale({ id: 'a', toMonth: 3 })).toBe('counted');
	expect(phaseScale({ id: 'a', fromMonth: 0 })).toBe('counted');
	expect(phaseScale({ id: 'a', ends: '2024-01', fromMonth: 0 })).toBe('calendar');
});

test('overlaps are found in whatever order periods come', () => {
	expect(
		sharedStretches([
			{ start: 12, end: 20 },
			{ start: 3, end: 9 },
			{ start: 1, end: 15 },
		]),
	).toEqual([
		[{ start: 12, end: 15 }],
		[{ start: 3, end: 9 }],
		[
			{ start: 3, end: 9 },
			{ start: 12, end: 15 },
		],
	]);
	expect(sharedStretches([])).toEqual([]);
});

test('a position is a percentage with at most two decimals', () => {
	expect([asPercent(1, 8), asPercent(1, 3), asPercent(0, 3), asPercent(3, 3)]).toEqual([
		'12.5%',
		'33.33%',
		'0%',
		'100%',
	]);
});

test('a phase without a published end extends to the edge of the scale, without overlaps', () => {
	const [timeline] = buildTimelines(
		[
			{ id: 'open', starts: '2024-02' },
			{ id: 'whole', starts: '2024-01', ends: '2024-04' },
		],
		OUTSIDE,
	);
	expect(timeline?.bars[0]).toMatchObject({ start: 1, end: 4, openStart: false, openEnd: true });
	expect(timeline?.bars.map(({ shared }) => shared)).toEqual([[], []]);
});

test('phases with months of both kinds are on two scales, those without any on none', () => {
	const phases = [
		{ id: 'dated', starts: '2024-01', ends: '2024-02' },
		{ id: 'counted', fromMonth: 3, toMonth: 3 },
		{ id: 'unknown' },
	];
	const timelines = buildTimelines(phases, OUTSIDE);
	expect(timelines.map(({ scale }) => scale)).toEqual(['calendar', 'counted']);
	expect(timelines.flatMap(({ bars }) => bars.map(({ id }) => id))).toEqual(['dated', 'counted']);
	expect(timelines[1]?.months).toBe(1);
	expect(phaseScale({ id: 'unknown' })).toBeUndefined();
});

test('a scale of two centuries has no more than four labels', () => {
	const [timeline] = buildTimelines([{ id: 'long', starts: '1900-01', ends: '2100-12' }], OUTSIDE);
	expect(timeline?.ticks.length).toBeGreaterThan(1);
	expect(timeline?.ticks.length).toBeLessThanOrEqual(4);
});

test('adjacent overlaps are merged, and time without overlap is left out', () => {
	expect(
		sharedStretches([
			{ start: 0, end: 10 },
			{ start: 1, end: 3 },
			{ start: 3, end: 5 },
			{ start: 10, end: 12 },
		]),
	).toEqual([[{ start: 1, end: 5 }], [{ start: 1, end: 3 }], [{ start: 3, end: 5 }], []]);
});
