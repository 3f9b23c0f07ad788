import { itemAt } from '../../format/item-at.ts';
import { dayInMonths, monthAt, monthNumber } from '../../format/months.ts';
import { dateInWords } from '../../format/words.ts';

/**
 * The positions of a timeline’s bars on a scale of months. A programme’s phases have either calendar months or months
 * counted from its start; the two need separate scales.
 */

/**
 * The parts of a phase that a timeline needs. Calendar months are inclusive; counted ones are points in time, so 0 to
 * 6 is six months long.
 */
export interface TimedPhase {
	id: string;
	starts?: string | undefined;
	ends?: string | undefined;
	fromMonth?: number | undefined;
	toMonth?: number | undefined;
}

export type Scale = 'calendar' | 'counted';

/** A period in months; `end` is exclusive. */
export interface Stretch {
	start: number;
	end: number;
}

/** One phase on its scale, in months from the left edge. */
export interface Bar extends Stretch {
	id: string;
	/** True if the start or the end is not published, so that the bar extends to the edge of the scale. */
	openStart: boolean;
	openEnd: boolean;
	/** Periods in which another phase was under way as well: disjoint, in order. */
	shared: readonly Stretch[];
}

export interface Tick {
	at: number;
	label: string;
}

export interface Timeline {
	scale: Scale;
	/** Its width in months, at least 1. */
	months: number;
	bars: readonly Bar[];
	ticks: readonly Tick[];
	/** The position of the build’s day, if it is on the scale. */
	today: number | undefined;
}

export interface TimelineOptions {
	/** The build’s day, as `YYYY-MM-DD`. */
	day: string;
	/** The month in which the programme started: needed for the build’s day on a scale of counted months. */
	programmeStarts?: string | undefined;
}

/** Returns the timelines for phases: one, or two if some count their months. Phases without dates are on none. */
export function buildTimelines(
	phases: readonly TimedPhase[],
	options: TimelineOptions,
): Timeline[] {
	return (['calendar', 'counted'] as const).flatMap((scale) => {
		const placed = phases.filter((phase) => phaseScale(phase) === scale);
		return placed.length > 0 ? [buildTimeline(placed, scale, options)] : [];
	});
}

/** Returns the scale of a phase; `undefined` if it has no published dates. */
export function phaseScale(phase: TimedPhase): Scale | undefined {
	if (phase.starts !== undefined || phase.ends !== undefined) return 'calendar';
	if (phase.fromMonth !== undefined || phase.toMonth !== undefined) return 'counted';
	return undefined;
}

/** Returns the period of a phase on its own scale; an end that is not published is `undefined`. */
export function phaseEdges(phase: TimedPhase): {
	start: number | undefined;
	end: number | undefined;
} {
	if (phaseScale(phase) === 'counted') return { start: phase.fromMonth, end: phase.toMonth };
	return {
		start: phase.starts === undefined ? undefined : monthNumber(phase.starts),
		end: phase.ends === undefined ? undefined : monthNumber(phase.ends) + 1,
	};
}

function buildTimeline(
	phases: readonly TimedPhase[],
	scale: Scale,
	{ day, programmeStarts }: TimelineOptions,
): Timeline {
	const edges = phases.map(phaseEdges);
	const known = edges.flatMap(({ start, end }) => [start, end]).filter((at) => at !== undefined);
	const first = known.reduce((a, b) => Math.min(a, b));
	const last = Math.max(
		known.reduce((a, b) => Math.max(a, b)),
		first + 1,
	);
	const placed = edges.map(({ start = first, end = last }) => ({ start, end }));
	// A phase with an unknown end has no known overlaps.
	const shared = sharedStretches(
		edges.map(({ start, end }) =>
			start === undefined || end === undefined ? { start: first, end: first } : { start, end },
		),
	);
	const zero =
		scale === 'calendar'
			? 0
			: programmeStarts === undefined
				? undefined
				: monthNumber(programmeStarts);
	const today = zero === undefined ? undefined : dayInMonths(day) - zero - first;
	return {
		scale,
		months: last - first,
		bars: phases.map(({ id }, index) => {
			const { start, end } = itemAt(placed, index);
			return {
				id,
				start: start - first,
				end: end - first,
				openStart: edges[index]?.start === undefined,
				openEnd: edges[index]?.end === undefined,
				shared: (shared[index] ?? []).map((each) => ({
					start: each.start - first,
					end: each.end - first,
				})),
			};
		}),
		ticks: scaleTicks(first, last, scale),
		today: today !== undefined && today >= 0 && today <= last - first ? today : undefined,
	};
}

/** Returns for each period the parts in which at least one other is under way, in one sweep over all ends. */
export function sharedStretches(stretches: readonly Stretch[]): Stretch[][] {
	const edges = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort(
		(a, b) => a - b,
	);
	const changes = new Map<number, number>();
	for (const { start, end } of stretches) {
		changes.set(start, (changes.get(start) ?? 0) + 1);
		changes.set(end, (changes.get(end) ?? 0) - 1);
	}
	const crowded: Stretch[] = [];
	let underWay = 0;
	for (const [index, edge] of edges.entries()) {
		underWay += changes.get(edge) ?? 0;
		const next = edges[index + 1];
		if (underWay < 2 || next === undefined) continue;
		const before = crowded.at(-1);
		if (before?.end === edge) before.end = next;
		else crowded.push({ start: edge, end: next });
	}
	return stretches.map(({ start, end }) =>
		crowded
			.map((each) => ({ start: Math.max(each.start, start), end: Math.min(each.end, end) }))
			.filter((each) => each.start < each.end),
	);
}

/** Steps between two labels of the scale, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** The most labels that fit side by side on a small phone. */
const MOST_STEPS = 3;

function scaleTicks(first: number, last: number, scale: Scale): Tick[] {
	const step =
		STEPS.find((each) => (last - first) / each <= MOST_STEPS) ??
		Math.ceil((last - first) / MOST_STEPS);
	const ticks: Tick[] = [];
	for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
		// The end of a calendar scale is the start of a month that is no longer on it.
		if (scale === 'calendar' && at === last) break;
		ticks.push({
			at: at - first,
			label: scale === 'counted' ? `Month ${at}` : monthLabel(at, step),
		});
	}
	return ticks;
}

/** “Jan 2023”; the year alone where each label is a January. */
function monthLabel(at: number, step: number): string {
	const month = monthAt(at);
	return step % 12 === 0 ? month.slice(0, 4) : dateInWords(month).replace(/^(\w{3})\w*/, '$1');
}

/** Returns a position on a scale as a rounded percentage of its width: “12.5%”. */
export function asPercent(at: number, months: number): string {
	return `${Math.round((at / months) * 10000) / 100}%`;
}
