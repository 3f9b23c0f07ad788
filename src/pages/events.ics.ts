import type { APIRoute } from 'astro';
import { calendarOf } from '../collections/calendar.ts';
import { getModel } from '../collections/model.ts';

export const GET: APIRoute = async () => {
	const model = await getModel();
	return calendarOf(model.items('events'), `Events: ${model.site.title ?? ''}`);
};
