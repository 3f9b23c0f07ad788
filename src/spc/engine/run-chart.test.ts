import { expect, test } from 'vitest';
import { runChart } from './run-chart.ts';

const times = (count: number, ...values: number[]) =>
	Array.from({ length: count }, () => values).flat();

test('twelve low and twelve high points are two runs, too long and too few', () => {
	const [part] = runChart([...times(12, 1), ...times(12, 9)]);
	expect(part).toMatchObject({
		centre: 5,
		observations: 24,
		useful: 24,
		longestRun: 12,
		longestRunMax: 8,
		crossings: 1,
		crossingsMin: 8,
		signal: true,
	});
});

test('points that alternate between the sides give no signal', () => {
	expect(runChart(times(12, 1, 9))[0]).toMatchObject({
		longestRun: 1,
		crossings: 23,
		signal: false,
	});
});

test('a run of the longest allowed length is not a signal, a run of one more point is', () => {
	// 24 useful points around a median of 5 allow a run of 8 and need 8 crossings.
	const long = [9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 9, 1, 1, 9, 1, 1, 9, 1, 1, 9, 1, 1, 1, 1];
	expect(runChart(long)[0]).toMatchObject({ longestRun: 8, crossings: 9, signal: false });
	const longer = [9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 9, 1, 1, 1, 9, 1, 1, 9, 1, 1, 1, 1, 1];
	expect(runChart(longer)[0]).toMatchObject({ longestRun: 9, signal: true });
});

test('too few crossings alone are a signal', () => {
	// Ten useful points: runs of 6 are allowed, 2 crossings are needed.
	expect(runChart([1, 1, 1, 1, 1, 9, 9, 9, 9, 9])[0]).toMatchObject({
		longestRun: 5,
		longestRunMax: 6,
		crossings: 1,
		crossingsMin: 2,
		signal: true,
	});
	expect(runChart([1, 1, 1, 9, 9, 9, 9, 9, 1, 1])[0]).toMatchObject({
		crossings: 2,
		signal: false,
	});
});

test('points on the median are not useful, and missing ones count as observed', () => {
	expect(runChart([5, 1, 9, undefined, 5])[0]).toMatchObject({
		rows: 5,
		observations: 5,
		useful: 2,
		centre: 5,
	});
});

test('without a useful point nothing is analysed', () => {
	expect(runChart([5, 5])[0]).toMatchObject({
		useful: 0,
		centre: 5,
		longestRun: undefined,
		longestRunMax: undefined,
		crossings: undefined,
		crossingsMin: undefined,
		signal: false,
	});
	expect(runChart([undefined])[0]).toMatchObject({ useful: 0, centre: undefined, signal: false });
});

test('runs are identified by their rows in the whole series, counting excluded and missing ones', () => {
	const [first, second] = runChart([1, 9, 9, undefined, 9, 1, 1, 9], { part: [2], exclude: [6] });
	expect(first?.runs).toEqual([
		{ side: -1, points: [0] },
		{ side: 1, points: [1] },
	]);
	expect(second).toMatchObject({ start: 2, end: 8, rows: 6, observations: 5, centre: 9 });
	expect(second?.runs).toEqual([{ side: -1, points: [6] }]);
});
