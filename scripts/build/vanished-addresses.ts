import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { siteSettings } from '../../src/config/site-file.ts';
import { withBase } from '../../src/graph/address.ts';

/** The name of the index of a site’s sitemaps. */
const INDEX = 'sitemap-index.xml';

/** The most addresses that a warning lists. */
const NAMED = 10;

/**
 * Returns the pages that the published site has and a new one would not, as addresses of the published one. A page that
 * has moved and left a page with a link behind is there.
 * @param published its `sitemap-index.xml`, or one of its sitemaps; the sitemaps of an index are beside it
 * @param built the folder of the new site
 * @param home the address of the home page of the new site; pages of other sites are left out
 */
export function vanishedAddresses(published: string, built: string, home: string): string[] {
	return readSitemap(published)
		.filter((address) => address.startsWith(home))
		.filter((address) => {
			const path = decodeURIComponent(address.slice(home.length));
			return !existsSync(join(built, path, 'index.html')) && !existsSync(join(built, path));
		});
}

/** Returns the addresses in a sitemap (https://www.sitemaps.org/protocol.html); none if there is no such file. */
function readSitemap(file: string): string[] {
	if (!existsSync(file)) return [];
	const text = readFileSync(file, 'utf8');
	const places = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) =>
		unescaped(place),
	);
	if (!text.includes('<sitemapindex')) return places;
	return places.flatMap((place) =>
		readSitemap(join(dirname(file), new URL(place).pathname.replace(/^.*\//, ''))),
	);
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&apos;': "'",
	'&gt;': '>',
	'&lt;': '<',
	'&quot;': '"',
};

function unescaped(text: string): string {
	return text.trim().replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Returns a warning about pages that would vanish, in lines. */
export function vanishedInWords(addresses: readonly string[]): string[] {
	if (addresses.length === 0) return [];
	const one = addresses.length === 1;
	return [
		`${addresses.length} ${one ? 'page' : 'pages'} of the published site would be gone, and links to ${one ? 'it' : 'them'} would break:`,
		...addresses.slice(0, NAMED).map((address) => `  ${address}`),
		...(addresses.length > NAMED ? [`  and ${addresses.length - NAMED} more`] : []),
		'For a page that has moved, write its former id into the `aliases` of its entry: readers are then led on.',
	];
}

/** Returns the sitemap of the site in a folder. */
export function sitemapPath(folder: string): string {
	return join(folder, INDEX);
}

/** Warns of pages that the published site has and a new one would not. */
export function warnOfVanishedAddresses(published: string, built: string): void {
	const { url, base } = siteSettings();
	const home = new URL(withBase(base, '/'), url).href;
	for (const line of vanishedInWords(vanishedAddresses(published, built, home)))
		console.error(line);
}
