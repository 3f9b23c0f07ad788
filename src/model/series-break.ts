/** What notes say about figures that must not be compared. Notes are words for readers; nothing is written twice for it. */

import { MONTH_NAMES, monthNamed } from '../schemas/month-names.ts';
import { monthAt, monthNumber } from './months.ts';

const NEVER = /\b(?:not|never|cannot|don[’']t|can[’']t)\b/i;
const AS_ONE = /\b(?:compar\w+|one (?:series|line|trend))\b/i;
const BREAK = /\bbreak in (?:the |this )?series\b/i;

/** “the year to March 2022”, “June 2020”, “2021/22”, “2020”, with the words on either side that say which way it goes. */
const TIME = new RegExp(
	`\\b(?<way>up to|until|before|from|since|after|with)\\s+(?:and including\\s+)?(?:the\\s+)?(?<span>year (?:to|ending)\\s+)?(?:(?<month>${MONTH_NAMES.join('|')})\\s+)?(?<year>(?:19|20)\\d{2})(?<second>[/–-]\\d{2,4})?\\b(?<rest>\\s+or (?:before|earlier)|\\s+or (?:after|later))?`,
	'i',
);

const EARLIER = /\b(?:earlier|previous|before)\b/i;
const LATER = /\b(?:later|after|following)\b/i;

/**
 * The months (`YYYY-MM`) from which on, by a note, a series begins anew: “Do not compare with rates up to the year to
 * March 2022”. Years of two parts, “2021/22”, end in March.
 *
 * @param asOf the month of the figure that the note is on, for “Do not compare with earlier years”
 */
export function breaksTold(note: string, asOf: string): string[] {
	return note.split(/[.;:]\s+|[.;:]$/).flatMap((sentence) => {
		const never = sentence.search(NEVER);
		const isTold = never !== -1 && AS_ONE.test(sentence.slice(never));
		if (!isTold && !BREAK.test(sentence)) return [];
		const found = TIME.exec(sentence)?.groups;
		if (found) return [monthAt(beginning(found, monthNumber(asOf)))];
		if (EARLIER.test(sentence)) return [asOf];
		return LATER.test(sentence) ? [monthAt(monthNumber(asOf) + 1)] : [];
	});
}

type Found = Readonly<Record<string, string | undefined>>;

/** The words beside a time that begins the new series; after any other it begins once the time is over. */
const OPENS = new Set(['from', 'since', 'before', 'or after', 'or later']);

/** The first month of the new series, as a number. Without a word for earlier or later, the figure’s own month tells. */
function beginning({ way = '', rest = way, ...time }: Found, own: number): number {
	const [first, last] = spanOf(time);
	const words = rest.trim().toLowerCase();
	return OPENS.has(words) || (words === 'with' && first > own) ? first : last + 1;
}

/** The first and the last month of a time, as numbers. */
function spanOf({ span, month, year = '', second }: Found): [number, number] {
	const start = Number(year) * 12;
	if (second !== undefined) return [start + 3, start + 14];
	if (month === undefined) return [start, start + 11];
	const named = start + (monthNamed(month) ?? 1) - 1;
	return [span === undefined ? named : named - 11, named];
}
