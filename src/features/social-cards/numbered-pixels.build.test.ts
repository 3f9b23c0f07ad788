import { expect, test } from 'vitest';
import { numberPixels } from './numbered-pixels.build.ts';

const GROUND = 7;
const number = (pixels: readonly number[]) => {
	const { numbers, colours } = numberPixels(Int32Array.from(pixels), GROUND);
	return { numbers: [...numbers], colours: [...colours] };
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
