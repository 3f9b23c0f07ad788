import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type AnnotationLabel,
	type PlacedLabel,
	placeAnnotationLabels,
} from './annotation-labels.ts';
import { widthOf } from './text-width.ts';

const room = { right: 400, width: 120, size: 12, lineHeight: 16 };
const flag = (x: number, words: string): AnnotationLabel => ({ x, words, kind: 'annotation' });

/** Pixels from staff to words. */
const GAP = 4;

test('flags far apart stand in one row', () => {
	const { flags, height } = placeAnnotationLabels([flag(200, 'Later'), flag(10, 'Early')], room);
	expect(flags.map(({ words, top }) => [words, top])).toEqual([
		['Early', 0],
		['Later', 0],
	]);
	expect(height).toBe(16 + 4);
});

test('of two flags close together the earlier stands above', () => {
	const { flags, height } = placeAnnotationLabels(
		[flag(10, 'Early words'), flag(30, 'Later')],
		room,
	);
	expect(flags.map(({ top }) => top)).toEqual([0, 20]);
	expect(height).toBe(40);
});

test('a flag at the same place stands above the next', () => {
	const { flags } = placeAnnotationLabels([flag(10, 'One'), flag(10, 'Two')], room);
	expect(flags.map(({ top }) => top)).toEqual([0, 20]);
});

test('words break to the width of a flag, and to what is left at the edge', () => {
	const long = 'A leaflet was tried with two patients';
	const [wide] = placeAnnotationLabels([flag(10, long)], room).flags;
	const [narrow] = placeAnnotationLabels([flag(330, long)], room).flags;
	for (const line of wide?.lines ?? []) expect(widthOf(line, 12)).toBeLessThanOrEqual(120);
	for (const line of narrow?.lines ?? []) expect(widthOf(line, 12)).toBeLessThanOrEqual(66);
	expect(narrow?.lines.length).toBeGreaterThan(wide?.lines.length ?? 0);
});

test('a row is as high as its highest flag', () => {
	const words = 'A leaflet was tried with two patients';
	const { flags, height } = placeAnnotationLabels([flag(10, words), flag(200, 'Short')], room);
	expect(flags[0]?.lines).toHaveLength(2);
	expect(height).toBe(2 * 16 + 4);
	expect(flags[1]?.top).toBe(0);
});

test('no flags take no room', () => {
	expect(placeAnnotationLabels([], room)).toEqual({ flags: [], height: 0 });
});

const boxOf = ({ x, lines, top }: PlacedLabel) => ({
	left: x + GAP,
	right: x + GAP + Math.max(...lines.map((line) => widthOf(line, room.size))),
	top,
	bottom: top + lines.length * room.lineHeight,
});

test('no words lie over other words or over a staff, and none leave the picture', () => {
	const flags = fc.array(
		fc.record({
			x: fc.integer({ min: 30, max: 340 }),
			words: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,6}$/),
		}),
		{ maxLength: 10 },
	);
	fc.assert(
		fc.property(flags, (each) => {
			const { flags: placed, height } = placeAnnotationLabels(
				each.map(({ x, words }) => flag(x, words)),
				room,
			);
			for (const [index, one] of placed.entries()) {
				const box = boxOf(one);
				expect(box.right).toBeLessThanOrEqual(room.right);
				expect(box.top).toBeGreaterThanOrEqual(0);
				expect(box.bottom).toBeLessThanOrEqual(height);
				for (const [later, other] of placed.entries()) {
					if (later === index) continue;
					const its = boxOf(other);
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
