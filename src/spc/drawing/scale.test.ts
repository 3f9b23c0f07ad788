import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisSpan, linearScale, roundStep, roundTicks } from './scale.ts';

test('a scale maps its ends to its ends and the middle to the middle', () => {
	const scale = linearScale([10, 20], [100, 0]);
	expect([10, 15, 20].map(scale)).toEqual([100, 50, 0]);
});

test('an empty range maps to the middle', () => {
	expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
});

test('steps are 1, 2 or 5 times a power of ten', () => {
	expect([5, 10, 11, 20, 40, 50, 60, 100].map((span) => roundStep(span, 5))).toEqual([
		1, 2, 5, 5, 10, 10, 20, 20,
	]);
	expect(roundStep(0.3, 3)).toBeCloseTo(0.1, 12);
});

test('ticks enclose the values', () => {
	expect(roundTicks(3, 47, 5)).toEqual([0, 10, 20, 30, 40, 50]);
	expect(roundTicks(0, 50, 5)).toEqual([0, 10, 20, 30, 40, 50]);
	expect(roundTicks(-3, 12, 3)).toEqual([-5, 0, 5, 10, 15]);
});

test('ticks have no rounding errors', () => {
	expect(roundTicks(0.1, 0.3, 2)).toEqual([0.1, 0.2, 0.3]);
	expect(roundTicks(0, 0.6, 6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
	expect(roundTicks(0, 0.00003, 3)).toEqual([0, 0.00001, 0.00002, 0.00003]);
});

test('ticks enclose any range, and are not too many', () => {
	const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
	fc.assert(
		fc.property(number, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
			const ticks = roundTicks(low, low + span, 5);
			const tolerance = 1e-6 * span;
			expect(ticks[0]).toBeLessThanOrEqual(low + tolerance);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + span - tolerance);
			expect(ticks.length).toBeLessThanOrEqual(8);
		}),
	);
});

test('an axis starts at zero if that is near, but not if it is far', () => {
	expect(axisSpan([30, 70])).toEqual([0, 70]);
	expect(axisSpan([36, 70])).toEqual([36, 70]);
	expect(axisSpan([35, 70])).toEqual([35, 70]);
	expect(axisSpan([-5, 70])).toEqual([-5, 70]);
	expect(axisSpan([0, 70])).toEqual([0, 70]);
	expect(axisSpan([-70, -30])).toEqual([-70, -30]);
});

test('equal values are in the middle of an axis', () => {
	expect(axisSpan([8])).toEqual([4, 12]);
	expect(axisSpan([-8, -8])).toEqual([-12, -4]);
	expect(axisSpan([0])).toEqual([0, 1]);
});

test('an axis of percentages ends at 100 unless a value lies above', () => {
	expect(axisSpan([100, 100], 'percent')).toEqual([50, 100]);
	expect(axisSpan([80, 80], 'percent')).toEqual([40, 100]);
	expect(axisSpan([40, 40], 'percent')).toEqual([20, 60]);
	expect(axisSpan([104, 104], 'percent')).toEqual([52, 156]);
	expect(axisSpan([100, 100], 'count')).toEqual([50, 150]);
	for (const low of [0, 20, 51, 77, 92, 99, 99.9])
		expect(roundTicks(...axisSpan([low, 100], 'percent'), 5).at(-1)).toBe(100);
});

test('an axis without values goes from 0 to 1', () => {
	expect(axisSpan([])).toEqual([0, 1]);
});
