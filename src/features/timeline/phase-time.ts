import { monthAt, monthNumber } from '../../format/months.ts';
import { counted, dateInWords, spanInWords } from '../../format/words.ts';
import { type PhaseState, phaseState } from './phase-state.ts';
import { phaseEdges, phaseScale, type TimedPhase } from './timeline.ts';

/** When a phase takes place, in words. */

/** “August 2023 to May 2024 (10 months)”, “Months 0 to 6 from the start (6 months)”. */
export function phaseTimeInWords(phase: TimedPhase): string {
	const { starts, ends, fromMonth, toMonth } = phase;
	if (phaseScale(phase) === undefined) return 'Not published: when it took place.';
	const { start, end } = phaseEdges(phase);
	const length =
		start === undefined || end === undefined || end === start
			? ''
			: ` (${monthsInWords(end - start)})`;
	if (phaseScale(phase) === 'counted') {
		if (fromMonth === undefined)
			return `Until month ${toMonth}. Not published: the month in which it began.`;
		if (toMonth === undefined)
			return `From month ${fromMonth}. Not published: the month in which it ended.`;
		return fromMonth === toMonth
			? `Month ${fromMonth} from the start`
			: `Months ${fromMonth} to ${toMonth} from the start${length}`;
	}
	if (starts === undefined)
		return `Until ${dateInWords(ends as string)}. Not published: when it began.`;
	if (ends === undefined) return `From ${dateInWords(starts)}. Not published: when it ended.`;
	return `${spanInWords(starts, ends)}${length}`;
}

/** The parts of a programme that its phases need. */
export interface PhaseProgramme {
	state?: 'planned' | 'running' | 'closed' | undefined;
	starts?: string | undefined;
}

/**
 * Returns the state of a phase on a day. Counted months become calendar months if the programme’s start is known;
 * otherwise the state of the programme decides, if possible.
 */
export function phaseStateOn(
	phase: TimedPhase,
	programme: PhaseProgramme,
	day: string,
): PhaseState | undefined {
	if (phaseScale(phase) === 'calendar' && phase.starts !== undefined && phase.ends !== undefined)
		return phaseState(phase, day);
	const { fromMonth, toMonth } = phase;
	if (programme.starts !== undefined && fromMonth !== undefined && toMonth !== undefined) {
		const zero = monthNumber(programme.starts);
		const last = Math.max(toMonth - 1, fromMonth);
		return phaseState({ starts: monthAt(zero + fromMonth), ends: monthAt(zero + last) }, day);
	}
	if (programme.state === 'closed') return 'after';
	return programme.state === 'planned' ? 'before' : undefined;
}

/** The state of a phase in a word or two. */
export const PHASE_STATE_LABELS: Readonly<Record<PhaseState, string>> = {
	before: 'Not begun',
	now: 'Under way',
	after: 'Ended',
};

/** Another phase that was under way in part of the same time. */
export interface PhaseOverlap<P extends TimedPhase> {
	phase: P;
	/** The time that the two share: “April 2024 to May 2024 (2 months)”. */
	time: string;
}

/** Returns the phases that overlap with one of them, in order. Only phases with known dates are included. */
export function findOverlaps<P extends TimedPhase>(
	phase: TimedPhase,
	others: readonly P[],
): PhaseOverlap<P>[] {
	const scale = phaseScale(phase);
	const own = phaseEdges(phase);
	if (scale === undefined || own.start === undefined || own.end === undefined) return [];
	const overlaps: PhaseOverlap<P>[] = [];
	for (const other of others) {
		const { start, end } = phaseEdges(other);
		if (other.id === phase.id || phaseScale(other) !== scale) continue;
		if (start === undefined || end === undefined) continue;
		const shared = { start: Math.max(start, own.start), end: Math.min(end, own.end) };
		if (shared.start >= shared.end) continue;
		overlaps.push({ phase: other, time: sharedInWords(shared, scale) });
	}
	return overlaps;
}

function sharedInWords(
	{ start, end }: { start: number; end: number },
	scale: 'calendar' | 'counted',
): string {
	const length = monthsInWords(end - start);
	return scale === 'calendar'
		? `${spanInWords(monthAt(start), monthAt(end - 1))} (${length})`
		: `months ${start} to ${end} (${length})`;
}

/** “7 months”, on one line. */
function monthsInWords(months: number): string {
	return counted(months, 'month').replace(' ', '\u00a0');
}
