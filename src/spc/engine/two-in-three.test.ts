import { expect, test } from 'vitest';
import type { Side } from './on-line.ts';
import { twoInThreePoints } from './two-in-three.ts';

/** `+` and `-` are above and below, `0` is on the mean, `H` and `L` near the upper or lower limit. */
const points = (drawn: string) => {
	const sides = { '+': 1, H: 1, '-': -1, L: -1, '0': 0 } as Record<string, Side>;
	const marked = twoInThreePoints(
		[...drawn].map((each) => sides[each] as Side),
		[...drawn].map((each) => 'HL'.includes(each)),
	);
	return marked.map((each) => (each ? 'x' : '.')).join('');
};

test('two near points among three on one side are marked, the third is not', () => {
	expect(points('H+H')).toBe('x.x');
	expect(points('HH+')).toBe('xx.');
	expect(points('-LL')).toBe('.xx');
});

test('three near points are all marked', () => {
	expect(points('LLL')).toBe('xxx');
});

test('one near point is not enough', () => {
	expect(points('H++H')).toBe('....');
});

test('all three must be on the same side of the mean', () => {
	expect(points('HL+')).toBe('...');
	expect(points('H-H')).toBe('...');
	expect(points('H0H')).toBe('...');
	expect(points('HH-')).toBe('...');
	expect(points('-HH')).toBe('...');
});

test('two points are not enough', () => {
	expect(points('HH')).toBe('..');
	expect(points('')).toBe('');
});

test('the last three points count', () => {
	expect(points('-++HH')).toBe('...xx');
});

test('points on the mean are on no side, near a limit or not', () => {
	expect(twoInThreePoints([0, 0, 0], [true, true, true])).toEqual([false, false, false]);
});
