import { type PhaseState, phaseState } from '../../../features/timeline/phase-state.ts';
import { dateInWords, spanInWords } from '../../../format/words.ts';
import { PROGRAMME_STATES } from '../../../schema/vocabulary.ts';
import type { Programme } from '../schema.ts';

type Dates = Pick<Programme, 'state' | 'starts' | 'ends'>;

/**
 * Returns whether a programme is described in the past tense, as it is if nothing is known of its end, since its
 * sources are about the past.
 */
export function isPast({ state, starts, ends }: Dates, day: string): boolean {
	if (state !== undefined) return state === 'closed';
	const byDates = phaseState({ starts, ends }, day);
	return byDates === undefined ? ends === undefined : byDates === 'after';
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

const NO_BEGINNING = 'We know of no source that says that it has begun.';
const NO_END = 'We know of no source that says that it has ended.';

/** Returns sentences about when a programme ran, runs or will run. */
export function programmeTimeInWords(dates: Dates, day: string): string {
	const { state, starts, ends } = dates;
	const past = isPast(dates, day);
	const byDates = phaseState({ starts, ends }, day);
	if (starts === undefined) {
		if (ends !== undefined) return endInWords(ends, { state, byDates, past });
		if (state === 'running') return 'Not published: when it began and when it ends.';
		return past ? 'Not published: when it ran.' : 'Not published: when it begins and ends.';
	}
	if (ends === undefined) return beginningInWords(starts, { state, byDates, past });
	const span = spanInWords(starts, ends);
	if (past) return `It ran from ${span}.`;
	if (byDates === 'after') return `It was due to run from ${span}. ${NO_END}`;
	if (byDates === 'before') return `It is to run from ${span}.`;
	return state === 'planned'
		? `It was to run from ${span}. ${NO_BEGINNING}`
		: `It began in ${dateInWords(starts)} and is due to end in ${dateInWords(ends)}.`;
}

interface Known {
	state: Dates['state'];
	byDates: PhaseState | undefined;
	past: boolean;
}

function beginningInWords(starts: string, { state, byDates, past }: Known): string {
	const month = dateInWords(starts);
	const end = `Not published: when it ${past ? 'ended' : 'ends'}.`;
	if (byDates === 'before' && !past) return `It is to begin in ${month}. ${end}`;
	return state === 'planned'
		? `It was to begin in ${month}. ${NO_BEGINNING} ${end}`
		: `It began in ${month}. ${end}`;
}

function endInWords(ends: string, { state, byDates, past }: Known): string {
	const month = dateInWords(ends);
	const hasBegun = past || state === 'running';
	const beginning = `Not published: when it ${hasBegun ? 'began' : 'begins'}.`;
	if (past) return `It ended in ${month}. ${beginning}`;
	return byDates === 'after'
		? `It was due to end in ${month}. ${NO_END} ${beginning}`
		: `It is due to end in ${month}. ${beginning}`;
}
