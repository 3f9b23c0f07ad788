import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const label = (wanted: number, height = 10) => ({ wanted, height });

test('labels that don’t overlap stay in their preferred positions', () => {
	expect(spread([label(20), label(50)], 0, 100)).toEqual([20, 50]);
});

test('a label is pushed down by the one above it', () => {
	expect(spread([label(20), label(24)], 0, 100)).toEqual([20, 30]);
	expect(spread([label(24), label(20)], 0, 100)).toEqual([30, 20]);
});

test('labels at an edge stay within it', () => {
	expect(spread([label(1)], 0, 100)).toEqual([5]);
	expect(spread([label(99)], 0, 100)).toEqual([95]);
	expect(spread([label(94), label(98)], 0, 100)).toEqual([85, 95]);
});

test('too many labels for the space continue below it', () => {
	expect(spread([label(5), label(5), label(5)], 0, 20)).toEqual([5, 15, 25]);
});

test('no labels overlap', () => {
	const labels = fc.array(
		fc.record({
			wanted: fc.double({ min: -50, max: 250, noNaN: true }),
			height: fc.integer({ min: 5, max: 30 }),
		}),
		{ maxLength: 6 },
	);
	fc.assert(
		fc.property(labels, (each) => {
			const boxes = spread(each, 0, 200)
				.map((middle, index) => ({ middle, half: (each[index]?.height ?? 0) / 2 }))
				.sort((a, b) => a.middle - b.middle);
			for (const [index, { middle, half }] of boxes.slice(1).entries()) {
				const before = boxes[index];
				expect(middle - half).toBeGreaterThanOrEqual(
					(before?.middle ?? 0) + (before?.half ?? 0) - 1e-9,
				);
			}
			for (const { middle, half } of boxes) {
				expect(middle - half).toBeGreaterThanOrEqual(-1e-9);
				expect(middle + half).toBeLessThanOrEqual(200 + 1e-9);
			}
		}),
	);
});
