import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import fileUnsafe from '../../validator/rules/file/unsafe.ts';
import { findings } from '../../validator/run/check.ts';
import { unreadablePictures } from './sandboxed-pictures.ts';

// Pictures are tried in processes of their own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const square = sharp({ create: { width: 40, height: 40, channels: 3, background: 'red' } });
const png = new Uint8Array(await square.clone().png().toBuffer());
const jpeg = new Uint8Array(await square.clone().jpeg().toBuffer());

/** 20,000 × 13,000 pixels in two colours: 30 kilobytes. */
const bomb = await sharp({
	create: { width: 20_000, height: 13_000, channels: 3, background: 'red' },
})
	.png({ palette: true, colours: 2 })
	.toBuffer();

test('pictures that are damaged, cut off or far too large are named, the others are not', () => {
	const pictures = {
		'good.png': png,
		'good.jpg': jpeg,
		'garbage.png': Buffer.concat([png.subarray(0, 8), Buffer.from('no picture')]),
		'cut.png': png.subarray(0, png.length - 20),
		'cut.jpg': jpeg.subarray(0, jpeg.length / 2),
		'bomb.png': bomb,
	};
	const paths = Object.entries(pictures).map(([name, bytes]) => {
		writeFileSync(join(folder, name), bytes);
		return join(folder, name);
	});
	const found = unreadablePictures(paths);
	expect([...found.keys()].map((path) => path.slice(folder.length + 1)).sort()).toEqual([
		'bomb.png',
		'cut.jpg',
		'cut.png',
		'garbage.png',
	]);
	expect(found.get(join(folder, 'bomb.png'))?.message).toContain('100 million pixels');
});

test('a picture that is put right is no longer named', () => {
	const path = join(folder, 'later.png');
	writeFileSync(path, png.subarray(0, 60));
	expect(unreadablePictures([path]).size).toBe(1);
	writeFileSync(path, png);
	expect(unreadablePictures([path]).size).toBe(0);
});

test('a damaged picture of a page is a finding, so that a build does not end at it', () => {
	const files = {
		'pages/a.mdx': '---\ntitle: A\n---\n\n![A red field](./red.png)\n',
		'pages/red.png': png.subarray(0, 60),
	};
	expect(findings(fileUnsafe, files)).toMatchObject([
		{
			file: 'pages/red.png',
			message: 'The picture cannot be read: it is damaged, or not all of it is there',
		},
	]);
});
