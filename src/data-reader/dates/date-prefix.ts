import { isSureDate } from './date-form.ts';
import { dateForm } from './read-date.ts';

/** A date may be written in as many words: “week commencing 1 April 2024”. */
const MOST_WORDS = 5;

/** Any day will do: only whether words are a date matters. */
const ANY_DAY = '2024-01-01';

/** The words at the start of a line that make a date, as many as do; `undefined` where there is none. */
export function datePrefix(line: string): string | undefined {
	const words = line.split(' ');
	for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
		const prefix = words.slice(0, count).join(' ');
		const form = dateForm(prefix.replace(/[,:;]$/, ''), ANY_DAY);
		if (form && isSureDate(form)) return prefix;
	}
	return undefined;
}
