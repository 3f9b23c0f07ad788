import { itemAt } from '../../format/item-at.ts';
import type { FacetFilter } from '../idea-library/facet-filter.ts';
import type { Facet } from '../idea-library/facets.ts';
import { TIMES, type WardAnswers } from './ward-answers.ts';

/** How an idea meets what a reader said of their ward. A question that was left open is met by every idea. */
export interface WardMatch {
	/** The idea’s number in the index. */
	number: number;
	/** `named`: for these people; `everyone`: for everyone on the ward; `no`: for others, or not known. */
	patients: 'named' | 'everyone' | 'no' | 'open';
	change: 'yes' | 'no' | 'open';
	words: 'yes' | 'no' | 'open';
	/** Whether the sheet to start with fits into the time; `unknown` where there is none. */
	time: 'yes' | 'no' | 'unknown';
}

export interface WardChoice {
	/** Ideas that meet every answer, the best first, at most three. */
	fits: readonly WardMatch[];
	/** Where none does: the ideas that meet most answers, at most three. */
	nearest: readonly WardMatch[];
	/** Answers that no idea meets at all. */
	unpublished: readonly ('patients' | 'change' | 'words')[];
}

const MOST = 3;

/** The value of the population vocabulary for everyone. */
const EVERYONE = 'all';

/** @param worded numbers of the ideas that the reader’s words find, the best first; left out where they wrote none */
export function chooseForWard(
	filter: FacetFilter,
	answers: WardAnswers,
	worded?: readonly number[],
): WardChoice {
	const matches = filter.index.ideas.map((_, number) => match(number, filter, answers, worded));
	const unpublished = (['patients', 'change', 'words'] as const).filter(
		(question) =>
			answers[question] !== '' &&
			matches.every((each) => !['named', 'yes'].includes(each[question])),
	);
	const score = (each: WardMatch) =>
		POINTS.patients[each.patients] +
		POINTS.answer[each.change] +
		POINTS.answer[each.words] +
		POINTS.time[each.time];
	const evidence = ({ number }: WardMatch) => itemAt(filter.index.ideas, number).evidence;
	const place = ({ number }: WardMatch) => worded?.indexOf(number) ?? 0;
	const ordered = [...matches].sort(
		(a, b) =>
			score(b) - score(a) ||
			evidence(b) - evidence(a) ||
			place(a) - place(b) ||
			a.number - b.number,
	);
	const fits = ordered.filter((each) =>
		[each.patients, each.change, each.words, each.time].every((answer) => answer !== 'no'),
	);
	const some = ordered.filter((each) =>
		[each.patients, each.change, each.words].some((answer) => answer !== 'no' && answer !== 'open'),
	);
	return {
		fits: fits.slice(0, MOST),
		nearest: fits.length > 0 ? [] : some.slice(0, MOST),
		unpublished,
	};
}

/** What an answer weighs: the people first, then what goes wrong, then the time. */
const POINTS = {
	patients: { named: 4, everyone: 2, no: 0, open: 0 },
	answer: { yes: 3, no: 0, open: 0 },
	time: { yes: 1, unknown: 0, no: 0 },
} as const;

function match(
	number: number,
	filter: FacetFilter,
	{ patients, change, words, time }: WardAnswers,
	worded: readonly number[] | undefined,
): WardMatch {
	const has = (facet: Facet, value: string) => filter.having.get(facet)?.get(value)?.[number] === 1;
	const { minutes } = itemAt(filter.index.ideas, number);
	return {
		number,
		patients:
			patients === ''
				? 'open'
				: has('population', patients)
					? 'named'
					: has('population', EVERYONE)
						? 'everyone'
						: 'no',
		change: change === '' ? 'open' : has('driver', change) ? 'yes' : 'no',
		words: words === '' || !worded ? 'open' : worded.includes(number) ? 'yes' : 'no',
		time: fitsTime(minutes, TIMES[time].minutes),
	};
}

function fitsTime(minutes: number, limit: number | undefined): WardMatch['time'] {
	if (minutes === 0) return 'unknown';
	return limit === undefined || minutes <= limit ? 'yes' : 'no';
}
