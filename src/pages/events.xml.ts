import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute, getPageAddress } from '../collections/documents.ts';
import { getModel } from '../collections/model.ts';
import { eventNews } from '../feeds/news.ts';

export const GET: APIRoute = async () => {
	const { site, items } = await getModel();
	return rss({
		title: `Events: ${site.title ?? ''}`,
		description: 'Events, the newest change first',
		site: absolute('/events/'),
		items: eventNews(items('events'), await getPageAddress()),
		trailingSlash: true,
	});
};
