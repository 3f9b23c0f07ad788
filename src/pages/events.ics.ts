import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { buildCalendar } from '../features/calendar/calendar.build.ts';

export const GET: APIRoute = async () => {
	const model = await getModel();
	return buildCalendar(model.items('events'), `Events: ${model.site.title ?? ''}`);
};
