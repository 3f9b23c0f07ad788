import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { absolute, getPageAddress } from '../features/open-data/documents.build.ts';
import { changeNews } from '../features/open-data/news.ts';
import { getChanges } from '../features/what-changed/changes.build.ts';

export const GET: APIRoute = async () => {
	const { site } = await getModel();
	const { changes } = await getChanges();
	return rss({
		title: `What changed: ${site.title ?? ''}`,
		description: 'What was added, changed or checked again, the newest first',
		site: absolute('/what-changed/'),
		items: changeNews(changes, await getPageAddress()),
		trailingSlash: true,
	});
};
