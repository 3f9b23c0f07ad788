import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { absolute, getPageAddress } from '../collections/documents.ts';
import { getModel } from '../collections/model.ts';
import { ideaNews } from '../feeds/news.ts';

export const GET: APIRoute = async () => {
	const { site, items } = await getModel();
	return rss({
		title: `Change ideas: ${site.title ?? ''}`,
		description: 'Change ideas, the newest review first',
		site: absolute('/change-ideas/'),
		items: ideaNews(items('change-ideas'), await getPageAddress()),
		trailingSlash: true,
	});
};
