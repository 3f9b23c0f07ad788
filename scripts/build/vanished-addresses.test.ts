import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sitemapPath, vanishedAddresses, vanishedInWords } from './vanished-addresses.ts';

const HOME = 'https://site.nhs.uk/sub/';

function folderWith(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const published = folderWith({
	'sitemap-index.xml': `<sitemapindex><sitemap><loc>${HOME}sitemap-0.xml</loc></sitemap></sitemapindex>`,
	'sitemap-0.xml': `<urlset><url><loc>${HOME}</loc></url><url><loc>${HOME}drivers/old/</loc></url><url><loc>${HOME}drivers/one/</loc></url><url><loc>${HOME}a&amp;b/caf%C3%A9/</loc></url></urlset>`,
});

test('a page that the new site does not have would vanish', () => {
	const built = folderWith({
		'index.html': '',
		'drivers/one/index.html': '',
		'a&b/café/index.html': '',
	});
	expect(vanishedAddresses(sitemapPath(published), built, HOME)).toEqual([`${HOME}drivers/old/`]);
});

test('a page that has moved is still there, as a page with a link', () => {
	const built = folderWith({
		'index.html': '',
		'drivers/one/index.html': '',
		'drivers/old/index.html': '<meta http-equiv="refresh" content="0; url=/sub/drivers/one/">',
		'a&b/café/index.html': '',
	});
	expect(vanishedAddresses(sitemapPath(published), built, HOME)).toEqual([]);
});

test('the pages of another site are not missed, nor those of a site that was never published', () => {
	const built = folderWith({ 'index.html': '' });
	expect(vanishedAddresses(sitemapPath(published), built, 'https://other.nhs.uk/')).toEqual([]);
	expect(vanishedAddresses(sitemapPath(built), built, HOME)).toEqual([]);
});

test('the warning names the pages and what to do, and does not become a list of everything', () => {
	expect(vanishedInWords([])).toEqual([]);
	expect(vanishedInWords(['https://a/b/'])).toEqual([
		'1 page of the published site would be gone, and links to it would break:',
		'  https://a/b/',
		'For a page that has moved, write its former id into the `aliases` of its entry: readers are then led on.',
	]);
	const many = vanishedInWords(Array.from({ length: 25 }, (_, index) => `https://a/${index}/`));
	expect(many).toHaveLength(13);
	expect(many.at(-2)).toBe('  and 15 more');
});
