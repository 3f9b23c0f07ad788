import { z } from 'zod';
import { isDay, isLocalTime } from '../../format/date.ts';
import { DEFAULT_TIME_ZONE, isTimeZone, toInstant } from '../../format/time-zone.ts';
import { dayOrLocalTime } from '../../schema/date.ts';
import { type EntryOptions, entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import type { Wrong } from '../../schema/problem.ts';
import { ref } from '../../schema/reference.ts';
import { label, webAddress } from '../../schema/text.ts';
import { AUDIENCES, choice, EVENT_KINDS, EVENT_STATES } from '../../schema/vocabulary.ts';

const demands: EntryOptions['demands'] = ({ starts, ends, timeZone = DEFAULT_TIME_ZONE }) => {
	const wrong: Wrong[] = [];
	if (typeof timeZone === 'string' && isTimeZone(timeZone)) {
		for (const [field, value] of Object.entries({ starts, ends })) {
			if (typeof value === 'string' && isLocalTime(value) && !toInstant(value, timeZone)) {
				wrong.push({
					path: [field],
					expected: `a time that the clock shows (in ${timeZone} it goes forward past this one)`,
				});
			}
		}
	}
	if (isDayOrLocalTime(starts) && isDayOrLocalTime(ends)) {
		const timed = isLocalTime(starts);
		if (timed !== isLocalTime(ends)) {
			wrong.push({
				path: ['ends'],
				expected: timed ? 'a local time, as in `starts`' : 'a day, as in `starts`',
			});
		} else if (timed ? ends <= starts : ends < starts) {
			wrong.push({
				path: ['ends'],
				expected: timed ? 'a time that follows `starts`' : 'a day that equals or follows `starts`',
			});
		}
	}
	return { wrong };
};

function isDayOrLocalTime(value: unknown): value is string {
	return typeof value === 'string' && (isDay(value) || isLocalTime(value));
}

/** Anything dated: a session, a workshop, a webinar, a learning set, a deadline. */
export const eventSchema = entrySchema(
	{
		...mdxFields,
		kind: choice(EVENT_KINDS).describe('What kind of event it is.'),
		programme: ref('programmes').describe('The programme it belongs to.'),
		starts: dayOrLocalTime().describe('The day, or the local time, at which it begins.'),
		ends: dayOrLocalTime()
			.optional()
			.describe('The day, or the local time, at which it ends. A day is inclusive.'),
		timeZone: z
			.string()
			.refine(isTimeZone, { error: 'the name of a time zone, such as Europe/London' })
			.optional()
			.describe('The time zone of its times. Default: Europe/London.'),
		state: choice(EVENT_STATES).describe('Whether it is planned, was held or was cancelled.'),
		sequence: z
			.int()
			.nonnegative()
			.meta({ title: 'Number of changes' })
			.describe('0, and one more at each change, so that calendars notice.'),
		place: z
			.union(
				[
					z.literal('online'),
					z.strictObject({
						name: label().describe('The name of the place.'),
						locality: label().describe('The town or city.'),
					}),
				],
				{ error: '`online`, or a place with `name` and `locality`' },
			)
			.describe('Where it is: `online`, or a place with `name` and `locality`.'),
		audience: z.array(choice(AUDIENCES)).describe('Who it is for.'),
		series: label().optional().describe('The name of the series it belongs to.'),
		joinUrl: webAddress()
			.optional()
			.meta({ title: 'Link to join' })
			.describe('The address at which to join.'),
		notice: label()
			.optional()
			.describe('What to know before reading on, where the event may distress.'),
	},
	{ demands },
);
export type Event = z.output<typeof eventSchema>;
