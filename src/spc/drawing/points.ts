/** The data: a line through the points, and at each point a shape that shows its meaning. */

import { itemAt } from '../../format/item-at.ts';
import type { Mark } from '../analysis/analysis.ts';
import { toTime } from '../series/dates.ts';
import { skipsPeriod } from '../series/period.ts';
import type { SeriesRow } from '../series/series.ts';
import type { ChartSpec } from './chart-spec.ts';
import type { Frame } from './frame.ts';
import { element, pathThrough } from './svg.ts';

/** The shape of a signal is larger than an ordinary point, so that it can be found without colour. */
const SIGNAL = 1.8;

/** Makes a line visible where there is no style sheet. */
const STROKE = { fill: 'none', stroke: 'currentColor' };

/** Draws line segments, broken at gaps and where a new part starts. */
export function dataLine({ analysis, rebasePoints, period }: ChartSpec, { x, y }: Frame): string {
	const starts = new Set(rebasePoints.map(({ row }) => row));
	const stretches: { x: number; y: number }[][] = [[]];
	let before: SeriesRow | undefined;
	for (const [index, row] of analysis.series.entries()) {
		const isGap = before !== undefined && skipsPeriod(before.date, row.date, period);
		if (row.number === undefined || isGap || starts.has(index)) stretches.push([]);
		if (row.number !== undefined) {
			stretches.at(-1)?.push({ x: x(toTime(row.date)), y: y(row.number) });
		}
		before = row;
	}
	const path = stretches.filter(({ length }) => length > 1).map(pathThrough);
	return path.length === 0
		? ''
		: element('path', { class: 'spc-line', ...STROKE, d: path.join('') });
}

/** Draws a shape at each value, and a cross on the axis for each withheld one. */
export function dataPoints({ analysis }: ChartSpec, frame: Frame): string {
	const { x, y, bottom, size } = frame;
	return analysis.series
		.map((row, index) => {
			const at = x(toTime(row.date));
			if (row.number !== undefined) {
				return shape(itemAt(analysis.marks, index), at, y(row.number), size.radius);
			}
			if (row.gap !== 'suppressed') return '';
			return cross(at, bottom - size.radius * SIGNAL - 2, size.radius * SIGNAL);
		})
		.join('');
}

/** Returns the shape of a mark: a dot, a triangle up for better, down for worse, a diamond for neither. */
export function shape(mark: Mark, x: number, y: number, radius: number): string {
	const r = radius * SIGNAL;
	switch (mark) {
		case 'plain':
			return element('circle', { class: 'spc-point', cx: x, cy: y, r: radius });
		case 'excluded':
			return element('circle', { class: 'spc-excluded', ...STROKE, cx: x, cy: y, r: radius });
		case 'improvement':
			return outline('spc-improvement', [
				{ x, y: y - r },
				{ x: x + r, y: y + 0.75 * r },
				{ x: x - r, y: y + 0.75 * r },
			]);
		case 'concern':
			return outline('spc-concern', [
				{ x, y: y + r },
				{ x: x + r, y: y - 0.75 * r },
				{ x: x - r, y: y - 0.75 * r },
			]);
		case 'neutral':
			return outline('spc-neutral', [
				{ x, y: y - r },
				{ x: x + r, y },
				{ x, y: y + r },
				{ x: x - r, y },
			]);
	}
}

/** Returns the sign of a withheld value. */
export function cross(x: number, y: number, r: number): string {
	const strokes = [
		[
			{ x: x - r, y: y - r },
			{ x: x + r, y: y + r },
		],
		[
			{ x: x - r, y: y + r },
			{ x: x + r, y: y - r },
		],
	];
	return element('path', {
		class: 'spc-withheld',
		...STROKE,
		d: strokes.map(pathThrough).join(''),
	});
}

function outline(name: string, corners: readonly { x: number; y: number }[]): string {
	return element('path', { class: name, d: `${pathThrough(corners)}Z` });
}
