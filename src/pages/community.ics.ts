import type { APIRoute } from 'astro';
import { calendarOf } from '../collections/calendar.ts';
import { getModel } from '../collections/model.ts';

export const GET: APIRoute = async () => {
	const model = await getModel();
	const sessions = model.items('events').filter(({ data }) => data.kind === 'community');
	return calendarOf(sessions, `Community of practice: ${model.site.title ?? ''}`);
};
