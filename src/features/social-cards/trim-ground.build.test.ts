import { expect, test } from 'vitest';
import { trimGround } from './trim-ground.build.ts';

const GROUND = 7;

test('ground around pixels is left out, and that between them is not', () => {
	const pixels = Int32Array.from([7, 7, 7, 7, 7, 7, 7, 1, 7, 2, 7, 7, 3, 7, 7, 7, 7, 7, 7, 7]);
	const { box, pixels: trimmed } = trimGround(
		{ box: { left: 10, top: 20, width: 5, height: 4 }, pixels },
		GROUND,
	);
	expect(box).toEqual({ left: 12, top: 21, width: 3, height: 2 });
	expect([...trimmed]).toEqual([1, 7, 2, 3, 7, 7]);
});

test('a box without ground around its pixels stays as it is', () => {
	const drawn = { box: { left: 1, top: 2, width: 2, height: 1 }, pixels: Int32Array.of(1, 2) };
	expect(trimGround(drawn, GROUND)).toEqual(drawn);
});

test('nothing is left of ground alone', () => {
	const drawn = { box: { left: 1, top: 2, width: 2, height: 1 }, pixels: Int32Array.of(7, 7) };
	expect(trimGround(drawn, GROUND)).toMatchObject({
		box: { width: 0, height: 0 },
		pixels: new Int32Array(0),
	});
});
