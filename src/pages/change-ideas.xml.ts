import type { APIRoute } from 'astro';
import { feedResponse } from '../features/open-data/feed.build.ts';
import { ideaNews } from '../features/open-data/news.ts';

export const GET: APIRoute = () =>
	feedResponse({
		title: 'Change ideas',
		description: 'Change ideas, the newest review first',
		address: '/change-ideas.xml',
		page: '/change-ideas/',
		news: ({ items }, page) => ideaNews(items('change-ideas'), page),
	});
