import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import { DIST } from '../build/build-site.ts';

const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
const { base, title } = siteSettings();

test('a device on which the site is installed shows its name and starts at its home page', () => {
	expect(manifest).toMatchObject({ name: title, start_url: base, scope: base });
});

test.each(manifest.icons as { src: string; sizes: string }[])(
	'the icon $src is a picture of $sizes pixels',
	async ({ src, sizes }) => {
		const { width, height, format } = await sharp(join(DIST, src.slice(base.length))).metadata();
		expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
	},
);
