import type { APIRoute } from 'astro';
import { getModel } from '../collections/model.ts';
import { buildCalendar } from '../features/calendar/calendar.build.ts';
import { communitySessions } from '../kinds/community/page/community-sessions.ts';

export const GET: APIRoute = async () => {
	const model = await getModel();
	return buildCalendar(
		communitySessions(model),
		`Community of practice: ${model.site.title ?? ''}`,
	);
};
