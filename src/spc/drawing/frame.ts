/** The geometry of a chart: the position of the plot, and how values and times map to it. */

import { itemAt } from '../../format/item-at.ts';
import { measureText } from '../../format/text-width.ts';
import { toTime } from '../series/dates.ts';
import type { SeriesRow } from '../series/series.ts';
import { roundedInWords } from '../words/number.ts';
import type { ChartSpec } from './chart-spec.ts';
import { axisSpan, linearScale, roundTicks, type Scale } from './scale.ts';
import type { Size } from './size.ts';

export interface Frame {
	size: Size;
	/** The edges of the plot, in pixels. */
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** The first and the last time on the axis, in milliseconds. */
	times: readonly [number, number];
	/** Milliseconds to pixels, and values to pixels. */
	x: Scale;
	y: Scale;
	/** The values at the ticks of the vertical axis, and their labels. */
	ticks: { value: number; label: string }[];
}

/** Pixels between the axis and its labels. */
export const GAP = 6;

/** Pixels between the edge of the plot and its first and last point. */
export const EDGE = 2 * GAP;

/**
 * Returns the frame of a chart whose plot starts `top` pixels down and leaves `beside` pixels for the labels on its
 * right.
 */
export function layOutFrame(spec: ChartSpec, size: Size, top: number, beside: number): Frame {
	const [low, high] = spec.valueSpan ?? axisSpan(frameValues(spec), spec.unit);
	const around = roundTicks(low, high, size.ticks);
	// A small plot does not extend to the next round number. Its steps are smaller than its range.
	const isSmall = size.name === 'small';
	const within = around.filter((value) => value >= low && value <= high);
	const values = isSmall ? within : around;
	const decimals = Math.max(...values.map((value) => `${value}`.split('.')[1]?.length ?? 0));
	const sign = spec.unit === 'percent' ? '%' : '';
	const ticks = values.map((value) => ({ value, label: roundedInWords(value, decimals) + sign }));
	const widest = Math.max(...ticks.map(({ label }) => measureText(label, size.text)));
	const left = Math.ceil(widest) + GAP;
	const right = size.width - beside;
	const bottom = top + size.plotHeight;
	const ends = isSmall ? [low, high, ...values] : values;
	const times = spec.timeSpan ?? span(frameTimes(spec));
	return {
		size,
		left,
		right,
		top,
		bottom,
		times,
		x: linearScale(times, [left + EDGE, right - EDGE]),
		y: linearScale([Math.min(...ends), Math.max(...ends)], [bottom, top]),
		ticks,
	};
}

/** Returns everything that the vertical axis must include: values, limits, target. */
export function frameValues({
	analysis,
	target,
}: Pick<ChartSpec, 'analysis' | 'target'>): number[] {
	const lines = analysis.parts.flatMap(({ centre, lower, upper }) => [centre, lower, upper]);
	const values = analysis.series.map((row) => row.number);
	return [...values, ...lines, target].filter((value) => value !== undefined);
}

/** Returns the days that the horizontal axis must include, in milliseconds: those of rows and annotations. */
export function frameTimes({
	analysis,
	annotations,
}: Pick<ChartSpec, 'analysis' | 'annotations'>): number[] {
	return [...analysis.series, ...annotations].map(({ date }) => toTime(date));
}

/** Returns the minimum and the maximum. */
export function span(numbers: readonly number[]): [number, number] {
	return [Math.min(...numbers), Math.max(...numbers)];
}

/** Returns the time halfway between a row and the previous one, where one part ends and the next starts. */
export function rebaseX(series: readonly SeriesRow[], row: number, x: Scale): number {
	const [before, after] = [itemAt(series, row - 1), itemAt(series, row)];
	return (x(toTime(before.date)) + x(toTime(after.date))) / 2;
}
