import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { buildCalendar } from '../../features/calendar/calendar.build.ts';
import { type Item, itemTitle } from '../../graph/item.ts';

export async function getStaticPaths() {
	const dated = (await getModel()).items('events').filter(({ data }) => data.starts !== undefined);
	return dated.map((event) => ({ params: { id: event.id }, props: { event } }));
}

interface Props {
	event: Item<'events'>;
}

export const GET: APIRoute<Props> = ({ props }) =>
	buildCalendar([props.event], itemTitle(props.event));
