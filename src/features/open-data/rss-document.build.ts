import { getRssString } from '@astrojs/rss';
import { escapeMarkup } from '../../format/markup.ts';
import type { NewsItem } from './news.ts';

/** A feed of news. */
export interface Feed {
	title: string;
	description: string;
	/** The absolute address of the feed itself. */
	address: string;
	/** The absolute address of the page that it is about. */
	page: string;
	/** The language of its texts, such as `en-GB`. */
	language: string;
	/** When the site was built. */
	built: Date;
	items: readonly NewsItem[];
}

/**
 * Writes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification). A description there is HTML, so text is escaped
 * twice: as HTML, then as XML.
 */
export async function rssDocument(feed: Feed): Promise<string> {
	const xml = await getRssString({
		title: feed.title,
		description: escapeMarkup(feed.description),
		site: feed.page,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: [
			`<language>${escapeMarkup(feed.language)}</language>`,
			`<lastBuildDate>${feed.built.toUTCString()}</lastBuildDate>`,
			`<atom:link href="${escapeMarkup(feed.address)}" rel="self" type="application/rss+xml"/>`,
		].join(''),
		items: feed.items.map(({ title, description, link, pubDate }) => ({
			title,
			description: escapeMarkup(description),
			link,
			pubDate,
		})),
		trailingSlash: true,
	});
	return feed.items.filter(({ isCancelled }) => isCancelled).reduce(nameAgain, xml);
}

/** A program that reads feeds shows an item again only under a new name. */
function nameAgain(xml: string, { link }: NewsItem): string {
	const address = escapeMarkup(link);
	return xml.replace(
		`<guid isPermaLink="true">${address}</guid>`,
		`<guid isPermaLink="false">${address}#cancelled</guid>`,
	);
}
