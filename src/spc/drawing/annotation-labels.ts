/** Places the words about dates above the picture so that neither they nor their staffs cross other words. */

import { widthOf, wrapped } from './text-width.ts';

export interface AnnotationLabel {
	/** Where its staff stands, in pixels from the left. */
	x: number;
	words: string;
	kind: 'rebase' | 'annotation' | 'freeze';
}

export interface PlacedLabel extends AnnotationLabel {
	lines: string[];
	/** Pixels from the top of the band of flags to the top of this one. */
	top: number;
}

export interface LabelSpace {
	/** The right edge of the picture. */
	right: number;
	/** The widest that a flag may be. */
	width: number;
	size: number;
	lineHeight: number;
}

/** Pixels between staff and words, and between words and the next staff. */
const GAP = 4;

/**
 * Words stand to the right of their staff, and staffs reach down. So a flag goes above every later one that begins
 * before it ends: then no staff meets words, since staffs below it stand further right.
 */
export function placeAnnotationLabels(
	flags: readonly AnnotationLabel[],
	room: LabelSpace,
): { flags: PlacedLabel[]; height: number } {
	const sorted = [...flags].sort((a, b) => a.x - b.x);
	const lines = sorted.map(({ words, x }) =>
		wrapped(words, Math.min(room.width, room.right - x - GAP), room.size),
	);
	const ends = sorted.map(({ x }, index) => x + GAP + widest(lines[index] ?? [], room.size) + GAP);
	const lanes = lanesOf(sorted, ends);
	const heights: number[] = [];
	for (const [index, lane] of lanes.entries()) {
		const height = (lines[index] ?? []).length * room.lineHeight + GAP;
		heights[lane] = Math.max(heights[lane] ?? 0, height);
	}
	const top = (lane: number) => heights.slice(lane + 1).reduce((sum, height) => sum + height, 0);
	return {
		height: top(-1),
		flags: sorted.map((flag, index) => {
			return { ...flag, lines: lines[index] ?? [], top: top(lanes[index] as number) };
		}),
	};
}

/** The lane of each flag, 0 being the lowest. */
function lanesOf(sorted: readonly AnnotationLabel[], ends: readonly number[]): number[] {
	const lanes = sorted.map(() => 0);
	for (let index = sorted.length - 2; index >= 0; index -= 1) {
		for (let later = index + 1; later < sorted.length; later += 1) {
			if ((sorted[later] as AnnotationLabel).x >= (ends[index] as number)) break;
			lanes[index] = Math.max(lanes[index] as number, (lanes[later] as number) + 1);
		}
	}
	return lanes;
}

function widest(lines: readonly string[], size: number): number {
	return Math.max(0, ...lines.map((line) => widthOf(line, size)));
}
