/** Rebases, annotations and the end of a baseline: labels above the plot, each with a leader line through it. */

import { toTime } from '../series/dates.ts';
import { periodInWords } from '../series/period.ts';
import { rowInWords } from '../words/signal.ts';
import {
	type AnnotationLabel,
	type PlacedLabel,
	placeAnnotationLabels,
} from './annotation-labels.ts';
import type { ChartSpec } from './chart-spec.ts';
import { type Frame, rebaseX } from './frame.ts';
import { lineHeight } from './size.ts';
import { line, text } from './svg.ts';

/** Returns the labels of a chart; their positions depend only on the left and right of the frame. */
export function collectAnnotations(
	spec: ChartSpec,
	frame: Pick<Frame, 'x' | 'size'>,
): { labels: PlacedLabel[]; height: number } {
	const { analysis, rebasePoints, annotations, frozenAt, period } = spec;
	const { series, centreName } = analysis;
	const { size, x } = frame;
	const setting = { series, centreName, period };
	const labels: AnnotationLabel[] = [
		...rebasePoints.map(({ row, reasons }): AnnotationLabel => {
			const why = reasons.length > 0 ? reasons.join('; ') : `New ${centreName}`;
			const words = `${why} ${together(`(from ${rowInWords(row, setting)})`)}`;
			return { kind: 'rebase', x: rebaseX(series, row, x), words };
		}),
		...annotations.map(({ date, text }): AnnotationLabel => {
			const words = `${text} ${together(`(${periodInWords(date, period)})`)}`;
			return { kind: 'annotation', x: x(toTime(date)), words };
		}),
	];
	if (frozenAt !== undefined && frozenAt + 1 < series.length) {
		const words = `The ${centreName} is taken from the points up to here`;
		labels.push({ kind: 'freeze', x: rebaseX(series, frozenAt + 1, x), words });
	}
	return placeAnnotationLabels(labels, {
		right: size.width,
		width: size.labelWidth,
		size: size.text,
		lineHeight: lineHeight(size.text),
	});
}

/** Kept on one line. */
function together(words: string): string {
	return words.replaceAll(' ', '\u00a0');
}

/** Draws the labels, with leader lines from their top to the bottom of the plot. */
export function drawAnnotationLabels(
	labels: readonly PlacedLabel[],
	top: number,
	frame: Frame,
): string {
	const { size, bottom } = frame;
	return labels
		.map(({ kind, x, lines, top: down }) => {
			const start = top + down;
			const leader = line(`spc-${kind}`, { x1: x, x2: x, y1: start, y2: bottom });
			const words = lines.map((each, index) =>
				text(each, size.text, {
					class: 'spc-date-label',
					x: x + 4,
					y: start + size.text - 1 + index * lineHeight(size.text),
				}),
			);
			return leader + words.join('');
		})
		.join('');
}
