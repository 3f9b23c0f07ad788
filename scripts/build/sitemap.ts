import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SitemapAndIndexStream, SitemapStream } from 'sitemap';

/** Search engines take no more pages in one file (https://www.sitemaps.org/protocol.html). */
const MOST_PAGES = 45_000;

/** Comparing with the options of a language each time takes ten times as long. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });

/**
 * Writes the sitemap of a site: an index, and as many files as it needs.
 * @param top the address of the site, with `/` at the end
 * @param pages the addresses of the pages that it lists
 */
export async function writeSitemap(
	folder: string,
	top: string,
	pages: readonly string[],
): Promise<void> {
	const sorted = pages.toSorted(IN_ORDER.compare);
	const index = new SitemapAndIndexStream({
		limit: MOST_PAGES,
		getSitemapStream: (number) => {
			const file = `sitemap-${number}.xml`;
			const sitemap = new SitemapStream({ hostname: top });
			const written = sitemap.pipe(createWriteStream(join(folder, file)));
			return [new URL(file, top).href, sitemap, written];
		},
	});
	await pipeline(
		Readable.from(sorted),
		index,
		createWriteStream(join(folder, 'sitemap-index.xml')),
	);
}
