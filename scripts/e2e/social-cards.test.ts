import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages, readPage, walkFiles } from '../dist-checks/files.ts';
import { socialTags } from '../dist-checks/social-tags.ts';

const { url, base } = siteSettings();
const home = new URL(base.endsWith('/') ? base : `${base}/`, url).href;
const pages = listPages(DIST);
const pictures = walkFiles(DIST).filter((file) => file.startsWith('social/'));
const tags = new Map(pages.map((file) => [file, socialTags(readPage(DIST, file))]));

/** Returns the file of a page’s social card in the built site. */
const pictureOn = (file: string) => tags.get(file)?.get('og:image')?.[0]?.slice(home.length) ?? '';

/** Returns the page of a social card. */
const pageWithCard = (picture: string) => {
	const page = picture.replace(/^social\//, '').replace(/\.png$/, '');
	return page === 'index' ? 'index.html' : `${page}/index.html`;
};

/** Returns the heading of a page, after its kind. */
function readHeading(file: string) {
	const html = readFileSync(join(DIST, file), 'utf8');
	const [, kind] = /<p class="kind[^>]*>(?:<svg.*?<\/svg>)?([^<]*)</.exec(html) ?? [];
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

describe('the social tags of a page', () => {
	test.each(pages)('%s has one picture with its size and alternative text', (file) => {
		const found = tags.get(file);
		const picture = pictureOn(file);
		expect(pictures).toContain(picture);
		expect(Object.fromEntries(found ?? [])).toMatchObject({
			'og:image': [`${home}${picture}`],
			'og:image:type': ['image/png'],
			'og:image:width': ['1200'],
			'og:image:height': ['630'],
			'og:image:alt': [readHeading(pageWithCard(picture))],
			'og:title': [expect.stringMatching(/\S/)],
			'og:type': [expect.stringMatching(/\S/)],
			'og:locale': [expect.stringMatching(/^[a-z]{2}(_[A-Z]{2})?$/)],
			'og:site_name': [expect.stringMatching(/\S/)],
			'twitter:card': ['summary_large_image'],
		});
	});

	test.each(pages)('%s has no duplicate tags', (file) => {
		for (const [name, values] of tags.get(file) ?? []) expect(values, name).toHaveLength(1);
	});
});

test('each picture is a PNG of 1200 by 630 pixels and small', async () => {
	for (const picture of pictures) {
		const { format, width, height, size } = await sharp(
			readFileSync(join(DIST, picture)),
		).metadata();
		expect([picture, format, width, height]).toEqual([picture, 'png', 1200, 630]);
		expect(size, picture).toBeLessThan(40 * 1024);
	}
});

test('each picture belongs to a page that refers to it', () => {
	expect(pictures.length).toBeGreaterThan(100);
	for (const picture of pictures) expect(pictureOn(pageWithCard(picture))).toBe(picture);
});

test('pages of a kind with many pages share a picture', () => {
	const sharing = new Map(pages.map((file) => [addressOfFile(file), pictureOn(file)]));
	expect(sharing.get('change-ideas/by/lens/systemic/')).toBe('social/change-ideas.png');
	for (const [address, picture] of sharing) {
		const [, idea] = /^change-ideas\/by\/pack\/(.*)\/$/.exec(address) ?? [];
		const [, step] = /^guides\/for\/[^/]+\/steps\/(.*)\/$/.exec(address) ?? [];
		if (idea) expect(picture).toBe(`social/change-ideas/${idea}.png`);
		if (step) expect(picture).toBe(`social/guides/${step}.png`);
	}
});

test('no page loads a social card, and no index lists one', () => {
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
