import { expect, test } from 'vitest';
import type { Limits } from './limits.ts';
import { isClose, isOutside } from './outside.ts';

const limits = { mean: 10, lower: 4, nearLower: 6, nearUpper: 14, upper: 16 };
const none: Limits = {
	mean: 10,
	lower: undefined,
	nearLower: undefined,
	nearUpper: undefined,
	upper: undefined,
};

test('a point is outside beyond a limit, not on it', () => {
	expect([16, 16.1, 4, 3.9, 10].map((value) => isOutside(value, limits))).toEqual([
		false,
		true,
		false,
		true,
		false,
	]);
});

test('a point is close between the near limit and the limit', () => {
	const values = [14, 14.1, 16, 16.1, 6, 5.9, 4, 3.9];
	const close = [false, true, true, false, false, true, true, false];
	expect(values.map((value) => isClose(value, limits))).toEqual(close);
});

test('a point that exceeds a limit only in the last bit is inside', () => {
	expect(isOutside(0.1 + 0.2, { lower: 0.3, upper: 0.3 })).toBe(false);
});

test('without limits nothing is outside and nothing is close', () => {
	expect(isOutside(1e9, none)).toBe(false);
	expect(isClose(1e9, none)).toBe(false);
});
