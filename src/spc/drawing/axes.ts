/** The axes: grid lines with their values, and dates below. */

import { measureText } from '../../format/text-width.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type Frame, GAP } from './frame.ts';
import type { Paragraph } from './paragraph.ts';
import { lineHeight } from './size.ts';
import { line, text } from './svg.ts';
import { timeTicks } from './time-ticks.ts';

/** Draws grid lines and values on the left. */
export function valueAxis({ left, right, y, ticks, size }: Frame): string {
	return ticks
		.map(({ value, label }) => {
			const at = y(value);
			return (
				line('spc-grid', { x1: left, x2: right, y1: at, y2: at }) +
				text(label, size.text, {
					class: 'spc-tick',
					x: left - GAP,
					y: at + size.text * 0.35,
					'text-anchor': 'end',
				})
			);
		})
		.join('');
}

/** Draws dates below the plot, each year under the first of its dates. */
export function dateAxis({ analysis }: ChartSpec, frame: Frame): Paragraph {
	const { left, right, bottom, x, times, size } = frame;
	const dates = analysis.series.map(({ date }) => date);
	const perPixel = (times[1] - times[0]) / (x(times[1]) - x(times[0]) || 1);
	const ticks = timeTicks(dates, times, measureText('00 Mmm', size.text) * perPixel);
	const baseline = bottom + GAP + size.text;
	const drawn = ticks.map(({ time, label, year }) => {
		const at = { class: 'spc-tick', x: x(time), 'text-anchor': 'middle' };
		return (
			line('spc-axis', { x1: at.x, x2: at.x, y1: bottom, y2: bottom + 4 }) +
			text(label, size.text, { ...at, y: baseline }) +
			(year === undefined
				? ''
				: text(year, size.text, { ...at, y: baseline + lineHeight(size.text) }))
		);
	});
	const base = line('spc-axis', { x1: left, x2: right, y1: bottom, y2: bottom });
	const lines = ticks.some(({ year }) => year !== undefined) ? 2 : 1;
	return {
		svg: base + drawn.join(''),
		height: GAP + lines * lineHeight(size.text) + GAP,
	};
}
