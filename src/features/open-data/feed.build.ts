import { getModel } from '../../collections/model.ts';
import { buildDate } from '../../config/build-date.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { absolute, getPageAddress } from './documents.build.ts';
import type { NewsItem } from './news.ts';
import { rssDocument } from './rss-document.build.ts';

/** What a feed is about. */
interface Words {
	title: string;
	description: string;
	/** The addresses of the feed and of its page, from the site’s root. */
	address: string;
	page: string;
	news: (model: Model, page: (item: Item) => string) => readonly NewsItem[];
}

/** Returns a feed of the site. */
export async function feedResponse(words: Words): Promise<Response> {
	const model = await getModel();
	const { title: site = '', locale = 'en-GB' } = model.site;
	const xml = await rssDocument({
		title: `${words.title}: ${site}`,
		description: words.description,
		address: absolute(words.address),
		page: absolute(words.page),
		language: locale,
		built: buildDate(),
		items: words.news(model, await getPageAddress()),
	});
	return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
