/** Places the labels of dates above the plot so that neither they nor their leader lines overlap other labels. */

import { itemAt } from '../../format/item-at.ts';
import { measureText, wrapText } from '../../format/text-width.ts';

export interface AnnotationLabel {
	/** The position of its leader line, in pixels from the left. */
	x: number;
	words: string;
	kind: 'rebase' | 'annotation' | 'freeze';
}

export interface PlacedLabel extends AnnotationLabel {
	lines: string[];
	/** Pixels from the top of all labels to the top of this one. */
	top: number;
}

export interface LabelSpace {
	/** The right edge of the drawing. */
	right: number;
	/** The maximum width of a label. */
	width: number;
	size: number;
	lineHeight: number;
}

/** Pixels between a leader line and its text, and between text and the next leader line. */
const GAP = 4;

/**
 * Text is to the right of its leader line, which extends down to the plot. So a label is placed above every later one
 * that starts before it ends: then no leader line crosses text, since the lines of lower labels are further right.
 */
export function placeAnnotationLabels(
	labels: readonly AnnotationLabel[],
	space: LabelSpace,
): { labels: PlacedLabel[]; height: number } {
	const sorted = [...labels].sort((a, b) => a.x - b.x);
	const lines = sorted.map(({ words, x }) =>
		wrapText(words, Math.min(space.width, space.right - x - GAP), space.size),
	);
	const ends = sorted.map(
		({ x }, index) => x + GAP + widest(itemAt(lines, index), space.size) + GAP,
	);
	const lanes = assignRows(sorted, ends);
	const heights: number[] = [];
	for (const [index, lane] of lanes.entries()) {
		const height = itemAt(lines, index).length * space.lineHeight + GAP;
		heights[lane] = Math.max(heights[lane] ?? 0, height);
	}
	const top = (lane: number) => heights.slice(lane + 1).reduce((sum, height) => sum + height, 0);
	return {
		height: top(-1),
		labels: sorted.map((label, index) => {
			return { ...label, lines: itemAt(lines, index), top: top(itemAt(lanes, index)) };
		}),
	};
}

/** Returns the row of each label, 0 being the lowest. */
function assignRows(sorted: readonly AnnotationLabel[], ends: readonly number[]): number[] {
	const lanes = sorted.map(() => 0);
	for (let index = sorted.length - 2; index >= 0; index -= 1) {
		for (let later = index + 1; later < sorted.length; later += 1) {
			if (itemAt(sorted, later).x >= itemAt(ends, index)) break;
			lanes[index] = Math.max(itemAt(lanes, index), itemAt(lanes, later) + 1);
		}
	}
	return lanes;
}

function widest(lines: readonly string[], size: number): number {
	return Math.max(0, ...lines.map((line) => measureText(line, size)));
}
