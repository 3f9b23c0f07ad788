import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.build.ts';

/** A picture whose pixels have this many colours in turn. */
function picture(width: number, height: number, colours: number) {
	const data = new Uint8Array(width * height * 4);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const colour = pixel % colours;
		data.set([colour % 256, colour >> 8, 7, 255], pixel * 4);
	}
	return { width, height, data };
}

test.each([
	[1, 1, 1],
	[5, 3, 2],
	[40, 30, 256],
])(
	'a picture of %i by %i pixels in %i colours is the same when it is read',
	async (width, height, colours) => {
		const drawn = picture(width, height, colours);
		const png = indexedPng(drawn) ?? Buffer.alloc(0);
		const read = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
		expect(read.info).toMatchObject({ width, height });
		expect(Buffer.from(drawn.data).equals(read.data)).toBe(true);
	},
);

test('a picture of more colours than a palette holds is left to others', () => {
	expect(indexedPng(picture(40, 30, 257))).toBeUndefined();
});
