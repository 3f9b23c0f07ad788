import { phaseState } from '../../../features/timeline/phase-state.ts';
import { dateInWords, spanInWords } from '../../../format/words.ts';
import { PROGRAMME_STATES } from '../../../schema/vocabulary.ts';
import type { Programme } from '../schema.ts';

type Dates = Pick<Programme, 'state' | 'starts' | 'ends'>;

/**
 * Returns whether a programme is described in the past tense, as it is if nothing is known, since its sources are
 * about the past.
 */
export function isPast({ state, starts, ends }: Dates, day: string): boolean {
	if (state !== undefined) return state === 'closed';
	return (phaseState({ starts, ends }, day) ?? 'after') === 'after';
}

/** Returns the state of a programme in a word; `undefined` if neither a source nor its dates give it. */
export function programmeStateLabel(
	{ state, starts, ends }: Dates,
	day: string,
): string | undefined {
	if (state !== undefined) return PROGRAMME_STATES[state].label;
	const byDates = phaseState({ starts, ends }, day);
	return byDates && PROGRAMME_STATES[STATE_BY_DATES[byDates]].label;
}

const STATE_BY_DATES = { before: 'planned', now: 'running', after: 'closed' } as const;

/** Returns a sentence about when a programme ran, runs or will run. */
export function programmeTimeInWords({ state, starts, ends }: Dates, day: string): string {
	const month = day.slice(0, 7);
	const past = isPast({ state, starts, ends }, day);
	if (starts === undefined && ends === undefined)
		return past ? 'Not published: when it ran.' : 'Not published: when it begins and ends.';
	if (ends === undefined) {
		const began = state === 'planned' ? 'It is to begin in' : 'It began in';
		return `${began} ${dateInWords(starts as string)}. Not published: when it ${past ? 'ended' : 'ends'}.`;
	}
	if (starts === undefined) {
		const end = past ? 'It ended in' : 'It is due to end in';
		return `${end} ${dateInWords(ends)}. Not published: when it ${past ? 'began' : 'begins'}.`;
	}
	if (past) return `It ran from ${spanInWords(starts, ends)}.`;
	if (month > ends)
		return `It was due to run from ${spanInWords(starts, ends)}. We know of no source that says that it has ended.`;
	if (month < starts) return `It is to run from ${spanInWords(starts, ends)}.`;
	return state === 'planned'
		? `It was to run from ${spanInWords(starts, ends)}. We know of no source that says that it has begun.`
		: `It began in ${dateInWords(starts)} and is due to end in ${dateInWords(ends)}.`;
}
