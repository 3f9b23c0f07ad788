import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { absolute, getPageAddress } from '../features/open-data/documents.build.ts';
import { ideaNews } from '../features/open-data/news.ts';

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
