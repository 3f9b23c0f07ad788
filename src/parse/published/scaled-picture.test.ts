import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
	readScaledPath,
	readUpright,
	scaledPath,
	scaledWidths,
	scalePicture,
} from './scaled-picture.ts';

const photo = (width: number, height: number, orientation = 1) =>
	sharp({ create: { width, height, channels: 3, background: '#c04020' } })
		.withMetadata({ orientation, exif: { IFD0: { Artist: 'Jo Photographer' } } })
		.jpeg()
		.toBuffer();

test.each([
	['photo.jpg', 4000, [480, 960, 1440]],
	['photo.jpg', 1000, [480, 960, 1000]],
	['photo.jpg', 600, [480, 600]],
	['photo.jpg', 480, []],
	['drawing.svg', 4000, []],
])('%s, %i pixels wide, is offered in the widths %j', (file, width, widths) => {
	expect(scaledWidths(file, { width, height: 100, isAnimated: false })).toEqual(widths);
});

test('a picture that moves stays as it is', () => {
	expect(scaledWidths('wave.webp', { width: 2000, height: 100, isAnimated: true })).toEqual([]);
});

test('a sideways photo has the size that it is shown in', async () => {
	expect(await readUpright(await photo(40, 20, 6))).toEqual({
		width: 20,
		height: 40,
		isAnimated: false,
	});
});

test('a photo is scaled upright, without what its camera wrote', async () => {
	const scaled = await scalePicture(await photo(900, 1800, 6), 480);
	expect(await sharp(scaled).metadata()).toMatchObject({ format: 'webp', width: 480, height: 240 });
	expect(Buffer.from(scaled).includes('Jo Photographer')).toBe(false);
	expect((await sharp(scaled).metadata()).exif).toBeUndefined();
});

test('a path of a scaled picture says which picture it is of, and no other path does', () => {
	expect(readScaledPath(scaledPath('guides/a/b.png', 480))).toEqual({
		served: 'guides/a/b.png',
		width: 480,
	});
	expect(readScaledPath('guides/scaled/480/b.webp')).toBeUndefined();
});
