import { buildDate } from '../../config/build-date.ts';
import { MOMENT, noteRead } from '../../graph/inputs/reads.ts';
import type { Item } from '../../graph/item.ts';
import { getPageAddress } from '../open-data/documents.build.ts';
import { calendarResponse } from '../open-data/response.ts';
import { calendarDocument } from './calendar.ts';

/** Returns a calendar of events, as in every feed of this site. */
export async function buildCalendar(
	events: readonly Item<'events'>[],
	name: string,
): Promise<Response> {
	noteRead(MOMENT);
	const options = {
		name,
		host: new URL(import.meta.env.SITE).host,
		stamp: buildDate(),
		page: await getPageAddress(),
	};
	return calendarResponse(calendarDocument(events, options));
}
