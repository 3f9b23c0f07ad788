import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '../../format/text-width.ts';
import {
	type AnnotationLabel,
	type PlacedLabel,
	placeAnnotationLabels,
} from './annotation-labels.ts';

const space = { right: 400, width: 120, size: 12, lineHeight: 16 };
const label = (x: number, words: string): AnnotationLabel => ({ x, words, kind: 'annotation' });

/** Pixels between leader line and words. */
const GAP = 4;

test('labels far apart are in one row', () => {
	const { labels, height } = placeAnnotationLabels(
		[label(200, 'Later'), label(10, 'Early')],
		space,
	);
	expect(labels.map(({ words, top }) => [words, top])).toEqual([
		['Early', 0],
		['Later', 0],
	]);
	expect(height).toBe(16 + 4);
});

test('of two labels close together, the earlier is above', () => {
	const { labels, height } = placeAnnotationLabels(
		[label(10, 'Early words'), label(30, 'Later')],
		space,
	);
	expect(labels.map(({ top }) => top)).toEqual([0, 20]);
	expect(height).toBe(40);
});

test('a label that starts where another ends is beside it, and one that starts before is below', () => {
	const end = 10 + GAP + measureText('Early', 12) + GAP;
	const tops = (x: number) =>
		placeAnnotationLabels([label(10, 'Early'), label(x, 'Later')], space).labels.map(
			({ top }) => top,
		);
	expect(tops(end)).toEqual([0, 0]);
	expect(tops(end - 0.01)).toEqual([0, 20]);
});

test('a label at the same place is above the next', () => {
	const { labels } = placeAnnotationLabels([label(10, 'One'), label(10, 'Two')], space);
	expect(labels.map(({ top }) => top)).toEqual([0, 20]);
});

test('text breaks at the maximum width of a label, and at the space left at the edge', () => {
	const long = 'A leaflet was tried with two patients';
	const [wide] = placeAnnotationLabels([label(10, long)], space).labels;
	const [narrow] = placeAnnotationLabels([label(330, long)], space).labels;
	for (const line of wide?.lines ?? []) expect(measureText(line, 12)).toBeLessThanOrEqual(120);
	for (const line of narrow?.lines ?? []) expect(measureText(line, 12)).toBeLessThanOrEqual(66);
	expect(narrow?.lines.length).toBeGreaterThan(wide?.lines.length ?? 0);
});

test('a row is as high as its highest label', () => {
	const words = 'A leaflet was tried with two patients';
	const { labels, height } = placeAnnotationLabels([label(10, words), label(200, 'Short')], space);
	expect(labels[0]?.lines).toHaveLength(2);
	expect(height).toBe(2 * 16 + 4);
	expect(labels[1]?.top).toBe(0);
});

test('without labels, no space is taken', () => {
	expect(placeAnnotationLabels([], space)).toEqual({ labels: [], height: 0 });
});

const textBox = ({ x, lines, top }: PlacedLabel) => ({
	left: x + GAP,
	right: x + GAP + Math.max(...lines.map((line) => measureText(line, space.size))),
	top,
	bottom: top + lines.length * space.lineHeight,
});

test('no text overlaps other text, a leader line or the edge', () => {
	const labels = fc.array(
		fc.record({
			x: fc.integer({ min: 30, max: 340 }),
			words: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,6}$/),
		}),
		{ maxLength: 10 },
	);
	fc.assert(
		fc.property(labels, (each) => {
			const { labels: placed, height } = placeAnnotationLabels(
				each.map(({ x, words }) => label(x, words)),
				space,
			);
			for (const [index, one] of placed.entries()) {
				const box = textBox(one);
				expect(box.right).toBeLessThanOrEqual(space.right);
				expect(box.top).toBeGreaterThanOrEqual(0);
				expect(box.bottom).toBeLessThanOrEqual(height);
				for (const [later, other] of placed.entries()) {
					if (later === index) continue;
					const its = textBox(other);
					const apart =
						box.right <= its.left ||
						its.right <= box.left ||
						box.bottom <= its.top ||
						its.bottom <= box.top;
					expect(apart).toBe(true);
					const staffMeetsWords = other.x > box.left && other.x < box.right && its.top < box.bottom;
					expect(staffMeetsWords).toBe(false);
				}
			}
		}),
	);
});
