/** The ticks of the horizontal axis. */

import { calendarDay, DAY, dateAt, monthName, toTime } from '../series/dates.ts';

export interface TimeTick {
	time: number;
	/** “Mar”, “4 Mar” or a year. */
	label: string;
	/** The year below the label if it is the first tick or a new year. */
	year: string | undefined;
}

/** For shorter ranges the dates of rows are better ticks than the first days of months. */
const SHORT = 70 * DAY;

const SHORTEST_MONTH = 28 * DAY;

/** Months between ticks, in ascending order. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/**
 * Returns ticks over a range in milliseconds, as close together as the minimum distance allows. Over a short range
 * they are dates of the series.
 */
export function timeTicks(
	dates: readonly string[],
	[start, end]: readonly [number, number],
	apart: number,
): TimeTick[] {
	const first = dates[0];
	if (first === undefined) return [];
	if (end - start < SHORT) return withYears(apartBy(dates.map(dayTick), apart));
	const step = STEPS.find((months) => months * SHORTEST_MONTH >= apart);
	const ticks = step === undefined ? [] : monthsWithin(start, end, step);
	return withYears(ticks.length > 0 ? ticks : [dayTick(first)]);
}

interface Tick {
	time: number;
	year: number;
	/** Empty if the label is the year already. */
	name: string;
}

function dayTick(date: string): Tick {
	const { year, month, day } = calendarDay(date);
	return { time: toTime(date), year, name: `${day} ${monthName(month, 'short')}` };
}

function apartBy(ticks: readonly Tick[], apart: number): Tick[] {
	const kept: Tick[] = [];
	for (const tick of ticks) {
		const before = kept.at(-1);
		if (before === undefined || tick.time - before.time >= apart) kept.push(tick);
	}
	return kept;
}

function monthsWithin(start: number, end: number, step: number): Tick[] {
	const from = calendarDay(dateAt(start));
	const ticks: Tick[] = [];
	for (let month = Math.ceil((from.year * 12 + from.month - 1) / step) * step; ; month += step) {
		const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
		const time = Date.UTC(year, inYear - 1, 1);
		if (time > end) return ticks;
		if (time < start) continue;
		ticks.push({ time, year, name: step < 12 ? monthName(inYear, 'short') : '' });
	}
}

function withYears(ticks: readonly Tick[]): TimeTick[] {
	return ticks.map(({ time, year, name }, index) => {
		if (name === '') return { time, label: `${year}`, year: undefined };
		return { time, label: name, year: year === ticks[index - 1]?.year ? undefined : `${year}` };
	});
}
