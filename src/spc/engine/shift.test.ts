import { expect, test } from 'vitest';
import type { Side } from './on-line.ts';
import { shiftPoints } from './shift.ts';

const points = (sides: string) =>
	shiftPoints([...sides].map((side) => ({ '+': 1, '-': -1, '0': 0 })[side] as Side))
		.map((marked) => (marked ? 'x' : '.'))
		.join('');

test('seven points on one side make a shift, six do not', () => {
	expect(points('+++++++')).toBe('xxxxxxx');
	expect(points('-------')).toBe('xxxxxxx');
	expect(points('++++++')).toBe('......');
});

test('every point of a longer shift is marked, and no other', () => {
	expect(points('-++++++++-')).toBe('.xxxxxxxx.');
});

test('a point on the mean breaks a shift', () => {
	expect(points('++++++0+++++++')).toBe('.......xxxxxxx');
	expect(points('+++0++++')).toBe('........');
});

test('seven points on the mean are no shift', () => {
	expect(points('0000000')).toBe('.......');
});

test('a shift below may directly follow one above', () => {
	expect(points('+++++++-------')).toBe('xxxxxxxxxxxxxx');
});

test('each point has a result, false outside a shift', () => {
	expect(shiftPoints([1, -1, -1, -1, -1, -1, -1, -1, 0])).toEqual([
		false,
		...Array(7).fill(true),
		false,
	]);
});
