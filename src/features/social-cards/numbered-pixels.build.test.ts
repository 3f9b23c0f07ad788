import { expect, test } from 'vitest';
import { numberOnce, numberPixels, startPalette } from './numbered-pixels.build.ts';

const GROUND = 7;
const number = (pixels: readonly number[]) => {
	const palette = startPalette(GROUND);
	const numbers = numberPixels(Int32Array.from(pixels), palette);
	return { numbers: [...numbers], colours: [...palette.colours] };
};

test('colours are numbered as they appear, after the ground', () => {
	expect(number([7, 7, -1, -1, 9, 7, -1, 9, 9])).toEqual({
		numbers: [0, 0, 1, 1, 2, 0, 1, 2, 2],
		colours: [7, -1, 9],
	});
});

test('the ground is number 0 even if no pixel has its colour', () => {
	expect(number([9, 9])).toEqual({ numbers: [1, 1], colours: [7, 9] });
});

test('no pixels have only the ground', () => {
	expect(number([])).toEqual({ numbers: [], colours: [7] });
});

test('black without alpha, the smallest and the largest number are colours like others', () => {
	expect(number([0, -(2 ** 31), 2 ** 31 - 1, 0])).toEqual({
		numbers: [1, 2, 3, 1],
		colours: [7, 0, -(2 ** 31), 2 ** 31 - 1],
	});
});

test('colours that the palette has keep their numbers', () => {
	const palette = startPalette(GROUND);
	numberPixels(Int32Array.of(1, 2), palette);
	expect([...numberPixels(Int32Array.of(3, 2, 7), palette)]).toEqual([3, 2, 0]);
	expect(palette.colours).toEqual([7, 1, 2, 3]);
});

test.each([
	['no', []],
	['the same', [9, -1]],
	['other', [5, -1, 6]],
])('pixels that are numbered once are as if numbered again after %s colours', (_, before) => {
	const pixels = Int32Array.of(9, 9, 7, -1, 9, 7);
	const [once, again] = [startPalette(GROUND), startPalette(GROUND)];
	for (const palette of [once, again]) numberPixels(Int32Array.from(before), palette);
	const inPalette = numberOnce(pixels, GROUND);
	expect(inPalette(once)).toEqual(numberPixels(pixels, again));
	expect(once.colours).toEqual(again.colours);
	expect(inPalette(startPalette(GROUND))).toEqual(numberPixels(pixels, startPalette(GROUND)));
});
