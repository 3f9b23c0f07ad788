import { dateInWords } from '../../format/words.ts';
import type { Programme } from '../../kinds/programmes/schema.ts';
import { phaseState } from './phase-state.ts';

type Dates = Pick<Programme, 'state' | 'starts' | 'ends'>;

/**
 * Returns a line on whether readers can still join a programme, from its dates; `undefined` if neither its dates nor
 * a source say.
 * @param day the build’s day, as `YYYY-MM-DD`
 */
export function programmeStatus({ state, starts, ends }: Dates, day: string): string | undefined {
	const byDates = phaseState({ starts, ends }, day);
	if (state === 'closed' || (state === undefined && byDates === 'after')) {
		const end = ends && byDates === 'after' ? `ended in ${dateInWords(ends)}` : 'has ended';
		return `The programme ${end}. You can’t join it, but you can use what it learned.`;
	}
	if (byDates === 'after' && ends) return `The programme was due to end in ${dateInWords(ends)}.`;
	if (state === 'planned' && byDates === 'now')
		return starts && `The programme was due to begin in ${dateInWords(starts)}.`;
	if (state === 'running' || byDates === 'now')
		return ends ? `The programme runs until ${dateInWords(ends)}.` : 'The programme is running.';
	return starts && byDates === 'before'
		? `The programme is due to begin in ${dateInWords(starts)}.`
		: undefined;
}
