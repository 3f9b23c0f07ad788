import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.build.ts';
import { numberPixels, type Palette } from './numbered-pixels.build.ts';

/** The colours of tests, as red, green and blue. No other colour is the first. */
const rgb = (colour: number) => [colour % 256, colour >> 8, 7] as const;

function colourNumber(colour: number): number {
	const [number = 0] = new Int32Array(Uint8Array.of(...rgb(colour), 255).buffer);
	return number;
}

/** A box whose pixels have these colours in turn. */
function box(
	left: number,
	top: number,
	{ width, height }: { width: number; height: number },
	colours: readonly number[],
) {
	const pixels = Int32Array.from({ length: width * height }, (_, pixel) =>
		colourNumber(colours[pixel % colours.length] ?? 0),
	);
	return {
		box: { left, top, width, height },
		numbersIn: (palette: Palette) => numberPixels(pixels, palette),
	};
}

/** Returns the colours of a picture, row by row. */
async function readColours(png: Buffer | undefined): Promise<number[][]> {
	const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	return Array.from({ length: info.height }, (_, row) =>
		Array.from({ length: info.width }, (_, column) => {
			const at = (row * info.width + column) * 3;
			expect(data[at + 2]).toBe(7);
			return (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
		}),
	);
}

const firstColours = (count: number) => Array.from({ length: count }, (_, colour) => colour);

test.each([
	[1, 1, 1],
	[5, 3, 2],
	[40, 30, 256],
])(
	'a picture of %i by %i pixels in %i colours is the same when it is read',
	async (width, height, count) => {
		const size = { width, height };
		const png = indexedPng(size, colourNumber(0), [box(0, 0, size, firstColours(count))]);
		expect((await readColours(png)).flat()).toEqual(
			Array.from({ length: width * height }, (_, pixel) => pixel % count),
		);
	},
);

test('boxes keep their colours side by side, and there is ground between them', async () => {
	const png = indexedPng({ width: 6, height: 3 }, colourNumber(0), [
		box(1, 0, { width: 3, height: 1 }, [300, 0, 301]),
		box(2, 1, { width: 2, height: 2 }, [302, 301]),
	]);
	expect(await readColours(png)).toEqual([
		[0, 300, 0, 301, 0, 0],
		[0, 0, 302, 301, 0, 0],
		[0, 0, 302, 301, 0, 0],
	]);
});

test('nothing of a picture is left in the next', async () => {
	const size = { width: 3, height: 2 };
	indexedPng(size, colourNumber(0), [box(0, 0, size, [300, 301])]);
	const png = indexedPng(size, colourNumber(0), [box(2, 1, { width: 1, height: 1 }, [302])]);
	expect(await readColours(png)).toEqual([
		[0, 0, 0],
		[0, 0, 302],
	]);
});

test('a picture of more colours than a palette holds is left to others', () => {
	const size = { width: 40, height: 30 };
	const write = (...colours: (readonly number[])[]) =>
		indexedPng(
			size,
			colourNumber(0),
			colours.map((each) => box(0, 0, size, each)),
		);
	expect(write(firstColours(257))).toBeUndefined();
	expect(write(firstColours(256), [256])).toBeUndefined();
	expect(write(firstColours(256), firstColours(99))).toBeDefined();
});
