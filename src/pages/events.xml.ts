import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { absolute, getPageAddress } from '../features/open-data/documents.build.ts';
import { eventNews } from '../features/open-data/news.ts';

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
