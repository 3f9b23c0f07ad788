import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, filesOf, pagesOf, readPage } from '../dist-checks/files.ts';
import { socialTags } from '../dist-checks/social-tags.ts';

const { url, base } = siteSettings();
const home = new URL(base.endsWith('/') ? base : `${base}/`, url).href;
const pages = pagesOf(DIST);
const pictures = filesOf(DIST).filter((file) => file.startsWith('social/'));
const tags = new Map(pages.map((file) => [file, socialTags(readPage(DIST, file))]));

/** The picture that a page names, as a file of the built site. */
const pictureOn = (file: string) => tags.get(file)?.get('og:image')?.[0]?.slice(home.length) ?? '';

/** The page that a picture is made for. */
const pageOf = (picture: string) => {
	const page = picture.replace(/^social\//, '').replace(/\.png$/, '');
	return page === 'index' ? 'index.html' : `${page}/index.html`;
};

/** What a page is called at its head, with its kind before it. */
function headOf(file: string) {
	const html = readFileSync(join(DIST, file), 'utf8');
	const [, kind] = /<p class="kind[^>]*>([^<]*)</.exec(html) ?? [];
	const [, title = ''] = /<h1[^>]*>([^<]*)</.exec(html) ?? [];
	const words = [...(kind === undefined ? [] : [kind]), title].map((text) => text.trim());
	return words.join(': ').replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

describe('what a page tells those who share its address', () => {
	test.each(pages)('%s names one picture, its size, and what it says', (file) => {
		const told = tags.get(file);
		const picture = pictureOn(file);
		expect(pictures).toContain(picture);
		expect(Object.fromEntries(told ?? [])).toMatchObject({
			'og:image': [`${home}${picture}`],
			'og:image:type': ['image/png'],
			'og:image:width': ['1200'],
			'og:image:height': ['630'],
			'og:image:alt': [headOf(pageOf(picture))],
			'og:title': [expect.stringMatching(/\S/)],
			'og:type': [expect.stringMatching(/\S/)],
			'og:locale': [expect.stringMatching(/^[a-z]{2}(_[A-Z]{2})?$/)],
			'og:site_name': [expect.stringMatching(/\S/)],
			'twitter:card': ['summary_large_image'],
		});
	});

	test.each(pages)('%s says nothing twice', (file) => {
		for (const [name, values] of tags.get(file) ?? []) expect(values, name).toHaveLength(1);
	});
});

test('each picture is a PNG of 1200 by 630, small enough to be sent at once', async () => {
	for (const picture of pictures) {
		const { format, width, height, size } = await sharp(
			readFileSync(join(DIST, picture)),
		).metadata();
		expect([picture, format, width, height]).toEqual([picture, 'png', 1200, 630]);
		expect(size, picture).toBeLessThan(40 * 1024);
	}
});

test('each picture is that of a page, which names it', () => {
	expect(pictures.length).toBeGreaterThan(100);
	for (const picture of pictures) expect(pictureOn(pageOf(picture))).toBe(picture);
});

test('pages of one kind that are many share a picture', () => {
	const sharing = new Map(pages.map((file) => [addressOfFile(file), pictureOn(file)]));
	expect(sharing.get('change-ideas/by/lens/systemic/')).toBe('social/change-ideas.png');
	for (const [address, picture] of sharing) {
		const [, idea] = /^change-ideas\/by\/pack\/(.*)\/$/.exec(address) ?? [];
		const [, step] = /^guides\/for\/[^/]+\/steps\/(.*)\/$/.exec(address) ?? [];
		if (idea) expect(picture).toBe(`social/change-ideas/${idea}.png`);
		if (step) expect(picture).toBe(`social/guides/${step}.png`);
	}
});

test('no page loads a picture, and no index lists one', () => {
	for (const file of pages) {
		const loading = readPage(DIST, file).filter(
			({ tag, attributes }) =>
				tag !== 'meta' &&
				Object.values(attributes).some((value) => /\/social\/.*\.png/.test(value)),
		);
		expect(loading, file).toEqual([]);
	}
	for (const file of ['sitemap-0.xml', 'llms.txt', 'robots.txt', 'api/index.json'])
		expect(readFileSync(join(DIST, file), 'utf8')).not.toContain('/social/');
});
