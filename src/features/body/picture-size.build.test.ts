import { rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { contentFolder } from '../../validator/run/check.ts';
import { pictureSize } from './picture-size.build.ts';

let root: string;
beforeAll(async () => {
	root = contentFolder({
		'guides/one.mdx':
			'---\ntitle: A\n---\n<Picture src="./a photo.jpg" alt="A"/>\n\n<Picture src="./small.png" alt="A"/>\n',
	});
	const picture = (width: number) =>
		sharp({ create: { width, height: width / 2, channels: 3, background: 'red' } });
	await picture(1000).jpeg().toFile(join(root, 'guides/a photo.jpg'));
	await picture(100).png().toFile(join(root, 'guides/small.png'));
	vi.stubEnv('CONTENT_DIR', root);
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

test('a picture has its size, and a large one the widths in which the site has it', async () => {
	expect(await pictureSize('/files/guides/a%20photo.jpg')).toEqual({
		width: 1000,
		height: 500,
		srcset: [480, 960, 1000]
			.map((width) => `/files/scaled/${width}/guides/a%20photo.jpg.webp ${width}w`)
			.join(', '),
		sizes: '(min-width: 48rem) 40rem, 100vw',
	});
	expect(await pictureSize('/files/guides/small.png')).toEqual({ width: 100, height: 50 });
});

test('a picture in the folder of files served as they are has its size, and no other widths', async () => {
	expect(await pictureSize('/favicon.svg')).toEqual({
		width: expect.any(Number),
		height: expect.any(Number),
	});
});

test('a picture has its size whatever is asked after its address', async () => {
	expect((await pictureSize('/files/guides/a%20photo.jpg?v=2#top')).srcset).toMatch(
		/^\/files\/scaled\/480\/guides\/a%20photo\.jpg\.webp 480w, /,
	);
});

test.each([
	'https://example.org/a.png',
	'/files/guides/none.png',
	'/../src/features/author-guide/pictures/fix.webp',
	'/a/../../src/features/author-guide/pictures/fix.webp',
	'/%2e%2e/src/features/author-guide/pictures/fix.webp',
])('nothing is known of a picture that the site does not serve: %s', async (address) => {
	expect(await pictureSize(address)).toEqual({});
});
