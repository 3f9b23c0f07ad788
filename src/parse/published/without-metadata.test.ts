import sharp from 'sharp';
import { expect, test } from 'vitest';
import { withoutMetadata } from './without-metadata.ts';

/** A picture of 2 × 1 pixels with metadata on its place, its photographer and a sideways orientation. */
const taken = () =>
	sharp({ create: { width: 20, height: 10, channels: 3, background: '#c04020' } }).withMetadata({
		orientation: 6,
		exif: {
			IFD0: { Artist: 'Jo Photographer' },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 28/1 30/1', GPSLongitudeRef: 'W' },
		},
	});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
	'a %s loses the metadata of its camera, and keeps its orientation',
	async (format) => {
		const bytes = new Uint8Array(await taken().toFormat(format).toBuffer());
		expect((await sharp(bytes).metadata()).exif).toBeDefined();
		const published = await withoutMetadata(`photo.${format}`, bytes);
		const { exif, xmp, iptc, orientation, width, height } = await sharp(published).metadata();
		expect({ exif, xmp, iptc, orientation, width, height }).toEqual({ width: 10, height: 20 });
		expect(Buffer.from(published).includes('Jo Photographer')).toBe(false);
	},
);

test('a photo of a phone is published no wider than 2,000 pixels', async () => {
	const wide = sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#c04020' } });
	const published = await withoutMetadata('a.jpg', new Uint8Array(await wide.jpeg().toBuffer()));
	expect(await sharp(published).metadata()).toMatchObject({ width: 2000, height: 1500 });
});

test('the same picture is published as the same bytes', async () => {
	const bytes = new Uint8Array(await taken().jpeg().toBuffer());
	expect(await withoutMetadata('a.jpg', bytes)).toEqual(await withoutMetadata('a.jpg', bytes));
});

test('a drawing loses its comments and its program’s metadata, and keeps its title', async () => {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="jo.svg"><!-- by Jo --><metadata>Jo</metadata><title>A door</title><path d="M0 0h1"/></svg>';
	const published = await withoutMetadata('a.svg', new TextEncoder().encode(svg));
	expect(new TextDecoder().decode(published)).toBe(
		'<svg xmlns="http://www.w3.org/2000/svg"><title>A door</title><path d="M0 0h1"/></svg>',
	);
});

test('any other file stays as it is', async () => {
	const bytes = new TextEncoder().encode('Notes.\n');
	expect(await withoutMetadata('a.txt', bytes)).toEqual(bytes);
});
