/** Centre line, limits and target: lines across the plot, with labels beside it. */

import { itemAt } from '../../format/item-at.ts';
import { measureText } from '../../format/text-width.ts';
import type { AnalysedPart } from '../analysis/analysis.ts';
import { toTime } from '../series/dates.ts';
import { roundedValueInWords } from '../words/number.ts';
import type { ChartSpec } from './chart-spec.ts';
import { EDGE, type Frame, GAP, rebaseX } from './frame.ts';
import { lineHeight, type Size } from './size.ts';
import { spread } from './spread.ts';
import { line, text } from './svg.ts';

interface Level {
	class: 'spc-centre' | 'spc-limit' | 'spc-target';
	name: string;
	value: number;
}

/** Pixels between the labels of two lines. */
const BETWEEN = 3;

/** Draws the lines of each part over its own dates, and the target over all dates. */
export function referenceLines(spec: ChartSpec, frame: Frame): string {
	const lines = spec.analysis.parts.flatMap((part, index) => {
		const levels = partLevels(spec, part);
		if (levels.length === 0) return [];
		const [x1, x2] = partEdges(spec, frame, index);
		return levels.map((level) => ({ ...level, x1, x2 }));
	});
	const whole = { x1: frame.left, x2: frame.right };
	return [...lines, ...targetLevels(spec).map((level) => ({ ...level, ...whole }))]
		.map(({ class: name, value, x1, x2 }) => {
			const at = frame.y(value);
			return line(name, { x1, x2, y1: at, y2: at });
		})
		.join('');
}

/** Draws names and values of the last part’s lines and the target, on the right and without overlap. */
export function referenceLabels(spec: ChartSpec, frame: Frame): string {
	const { size, right, top, bottom } = frame;
	const labels = lineLabels(spec, size);
	const leading = lineHeight(size.text);
	const middles = spread(
		labels.map(({ value, lines }) => ({
			wanted: frame.y(value),
			height: lines.length * leading + BETWEEN,
		})),
		top - leading,
		bottom,
	);
	return labels
		.flatMap(({ lines }, index) => {
			const first = itemAt(middles, index) - (lines.length * leading) / 2 + size.text;
			return lines.map((words, at) =>
				text(words, size.text, { class: 'spc-label', x: right + GAP, y: first + at * leading }),
			);
		})
		.join('');
}

/** Returns how many pixels the labels need on the right. */
export function referenceLabelsWidth(spec: ChartSpec, size: Size): number {
	const lines = lineLabels(spec, size).flatMap((label) => label.lines);
	return Math.ceil(Math.max(0, ...lines.map((line) => measureText(line, size.text)))) + GAP;
}

/** A wide drawing has name and value on one line, a narrow one on two. */
function lineLabels(spec: ChartSpec, size: Size): { value: number; lines: string[] }[] {
	const { analysis, decimals, unit } = spec;
	const last = analysis.parts.findLast((part) => part.values > 0);
	const levels = last ? partLevels(spec, last) : [];
	return [...levels, ...targetLevels(spec)].map(({ name, value }) => {
		const number = roundedValueInWords(value, decimals, unit);
		return { value, lines: size.name === 'wide' ? [`${name} ${number}`] : [name, number] };
	});
}

function partLevels({ analysis }: ChartSpec, part: AnalysedPart): Level[] {
	const centre = analysis.centreName === 'median' ? 'Median' : 'Mean';
	const trial = part.isTrial ? 'Trial limit' : undefined;
	const level = (name: Level['class'], words: string, value: number | undefined): Level[] =>
		value === undefined ? [] : [{ class: name, name: words, value }];
	return [
		...level('spc-limit', trial ?? 'Upper limit', part.upper),
		...level('spc-centre', centre, part.centre),
		...level('spc-limit', trial ?? 'Lower limit', part.lower),
	];
}

function targetLevels({ target }: ChartSpec): Level[] {
	return target === undefined ? [] : [{ class: 'spc-target', name: 'Target', value: target }];
}

/**
 * Returns where the lines of a part start and end: a little beyond its first and last row. They don’t span the whole
 * of an axis that is shared, or widened by an annotation, since nothing was measured there.
 */
function partEdges({ analysis }: ChartSpec, frame: Frame, index: number): [number, number] {
	const { series, parts } = analysis;
	const { start, end } = itemAt(parts, index);
	const xOf = (row: number) => frame.x(toTime(itemAt(series, row).date));
	return [
		start === 0 ? xOf(0) - EDGE : rebaseX(series, start, frame.x),
		end >= series.length ? xOf(series.length - 1) + EDGE : rebaseX(series, end, frame.x),
	];
}
