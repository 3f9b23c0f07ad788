import type { SectionHeading } from '../../../ui/section-heading.ts';
import type { EventGroups } from './event-groups.ts';

const heading = (slug: string, text: string): SectionHeading => ({ depth: 2, slug, text });

export const UPCOMING = heading('events-planned', 'What is planned?');
export const UNDATED = heading('events-undated', 'Events without a published date');

/** Returns the heading of the past events of a year. */
export function yearHeading(year: string): SectionHeading {
	return heading(`events-${year}`, `Past events, ${year}`);
}

/** Returns the headings of a list of events, in order, with those of the parts between future and past events. */
export function eventHeadings(
	{ past, pastWithoutDate }: EventGroups,
	between: readonly SectionHeading[] = [],
): SectionHeading[] {
	return [
		UPCOMING,
		...between,
		...past.map(({ year }) => yearHeading(year)),
		...(pastWithoutDate.length > 0 ? [UNDATED] : []),
	];
}
