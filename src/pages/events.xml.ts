import type { APIRoute } from 'astro';
import { feedResponse } from '../features/open-data/feed.build.ts';
import { eventNews } from '../features/open-data/news.ts';

export const GET: APIRoute = () =>
	feedResponse({
		title: 'Events',
		description: 'Events, the newest change first',
		address: '/events.xml',
		page: '/events/',
		news: ({ items }, page) => eventNews(items('events'), page),
	});
