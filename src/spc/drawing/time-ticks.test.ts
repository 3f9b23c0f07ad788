import { expect, test } from 'vitest';
import { monthAfter } from '../monthly.ts';
import { DAY, toTime } from '../series/dates.ts';
import { timeTicks } from './time-ticks.ts';

const months = (first: string, count: number) =>
	Array.from({ length: count }, (_, index) => monthAfter(first, index));
const ticks = (dates: string[], apart: number) =>
	timeTicks(dates, [toTime(dates[0] ?? ''), toTime(dates.at(-1) ?? '')], apart).map(
		({ label, year }) => (year === undefined ? label : `${label} ${year}`),
	);

test('over a year, months are ticks, with the year under the first', () => {
	expect(ticks(months('2023-11', 4), 20 * DAY)).toEqual(['Nov 2023', 'Dec', 'Jan 2024', 'Feb']);
});

test('from seventy days, or if the shortest month just fits, every month is a tick', () => {
	expect(ticks(['2024-01-01', '2024-03-11'], 20 * DAY)).toEqual(['Jan 2024', 'Feb', 'Mar']);
	expect(ticks(['2024-01-01', '2024-03-10'], 20 * DAY)).toEqual(['1 Jan 2024', '10 Mar']);
	expect(ticks(months('2023-11', 4), 28 * DAY)).toHaveLength(4);
});

test('with less space every second or third month is a tick, starting with January', () => {
	expect(ticks(months('2023-02', 9), 50 * DAY)).toEqual(['Mar 2023', 'May', 'Jul', 'Sep']);
	expect(ticks(months('2023-02', 9), 80 * DAY)).toEqual(['Apr 2023', 'Jul', 'Oct']);
	expect(ticks(months('2023-02', 13), 160 * DAY)).toEqual(['Jul 2023', 'Jan 2024']);
});

test('over many years, ticks are years', () => {
	expect(ticks(months('2019-03', 60), 300 * DAY)).toEqual(['2020', '2021', '2022', '2023', '2024']);
	expect(ticks(months('2019-03', 60), 400 * DAY)).toEqual(['2020', '2022', '2024']);
});

test('over a few weeks, ticks are the days of the data', () => {
	const weeks = ['2023-12-18', '2023-12-25', '2024-01-01', '2024-01-08'];
	expect(ticks(weeks, 7 * DAY)).toEqual(['18 Dec 2023', '25 Dec', '1 Jan 2024', '8 Jan']);
	expect(ticks(weeks, 8 * DAY)).toEqual(['18 Dec 2023', '1 Jan 2024']);
});

test('if the first day of no month fits, the first date is the only tick', () => {
	expect(ticks(['2023-02-10', '2023-11-20'], 10_000 * DAY)).toEqual(['10 Feb 2023']);
	expect(ticks(['2024-05-05'], DAY)).toEqual(['5 May 2024']);
	expect(timeTicks([], [0, 0], DAY)).toEqual([]);
	expect(timeTicks([], [0, 1000 * DAY], DAY)).toEqual([]);
});

test('ticks keep the minimum distance', () => {
	for (const apart of [10, 40, 90, 200, 500, 1000]) {
		const dates = months('2010-06', 150);
		const span = [toTime('2010-06-01'), toTime(dates.at(-1) ?? '')] as const;
		const found = timeTicks(dates, span, apart * DAY).map(({ time }) => time);
		expect(found.length).toBeGreaterThan(1);
		for (const [index, time] of found.slice(1).entries()) {
			expect(time - (found[index] ?? 0)).toBeGreaterThanOrEqual(apart * DAY);
		}
	}
});

test('the range may be wider than the dates, and ticks cover all of it', () => {
	const [first = '', last = ''] = ['2022-01-01', '2024-01-01'];
	const found = timeTicks(months('2023-01', 3), [toTime(first), toTime(last)], 300 * DAY);
	expect(found.map(({ label }) => label)).toEqual(['2022', '2023', '2024']);
});

test('a month that starts before the range has no tick', () => {
	const dates = ['2024-01-15', '2024-02-15', '2024-03-15', '2024-04-15'];
	expect(ticks(dates, 20 * DAY)).toEqual(['Feb 2024', 'Mar', 'Apr']);
});
