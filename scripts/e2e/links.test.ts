import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import { withBase } from '../../src/graph/address.ts';
import { DIST } from '../build/build-site.ts';
import { parseElements } from '../dist-checks/elements.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import { brokenLinks } from '../dist-checks/link-check.ts';

const { url, base } = siteSettings();
const home = new URL(withBase(base, '/'), url).href;

/** Returns the canonical address of a page. The page for missing addresses has none. */
function canonicalAddress(html: string): string | undefined {
	return parseElements(html).find(({ attributes }) => attributes.rel === 'canonical')?.attributes
		.href;
}

test('every internal link leads to a page, file or anchor of the site', () => {
	expect(brokenLinks({ folder: DIST, url: home })).toEqual([]);
});

test('the sitemap lists every page except copies and the page for missing addresses', () => {
	const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
	const locations = (xml: string) =>
		[...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = '']) => loc);
	const maps = locations(read('sitemap-index.xml')).map((map) => map.slice(home.length));
	expect(maps.flatMap((map) => locations(read(map))).sort()).toEqual(
		listPages(DIST)
			.map((file) => ({ file, address: home + addressOfFile(file) }))
			.filter(({ file, address }) => canonicalAddress(read(file)) === address)
			.map(({ address }) => address)
			.sort(),
	);
});
