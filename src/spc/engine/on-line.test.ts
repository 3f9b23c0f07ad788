import { expect, test } from 'vitest';
import { sideOfLine } from './on-line.ts';

test('a value is above a lower line, below a higher line and on an equal line', () => {
	expect([sideOfLine(3, 2), sideOfLine(2, 3), sideOfLine(2, 2)]).toEqual([1, -1, 0]);
});

test('a sum that differs in its last bit is still a tie', () => {
	expect(0.1 + 0.2).not.toBe(0.3);
	expect(sideOfLine(0.1 + 0.2, 0.3)).toBe(0);
});

test('the tolerance is 1e-9 for numbers up to 1, on either side of the line', () => {
	expect([sideOfLine(0.9e-9, 0), sideOfLine(-0.9e-9, 0)]).toEqual([0, 0]);
	expect([sideOfLine(1.1e-9, 0), sideOfLine(-1.1e-9, 0)]).toEqual([1, -1]);
});

test('the tolerance grows with the value', () => {
	expect([sideOfLine(1e6 + 0.0009, 1e6), sideOfLine(1e6 + 0.0011, 1e6)]).toEqual([0, 1]);
	expect([sideOfLine(-1e6 - 0.0009, -1e6), sideOfLine(-1e6 - 0.0011, -1e6)]).toEqual([0, -1]);
});

test('the larger of value and line sets the tolerance', () => {
	// 1e-9 of 2 is 2e-9; 1e-9 of the smaller number would be just under it.
	expect(sideOfLine(2, 2 - 2e-9)).toBe(0);
	expect(sideOfLine(2 - 2e-9, 2)).toBe(0);
});
