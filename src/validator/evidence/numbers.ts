import type { Stretch } from '../prose/sentences.ts';

/** A number in running text, in figures or words. */
export interface WrittenNumber extends Stretch {
	words: string;
}

const UNITS = 'two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BELOW_HUNDRED = `(?:(?:${TENS})(?:[ -](?:one|${UNITS}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|${UNITS})`;
const SCALE = '(?:hundred|thousand|million|billion)';

/** “One” alone is more often a pronoun than a number. */
const NUMBER = new RegExp(
	`\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ${SCALE}\\b)?|\\b(?:(?:an?|one|${BELOW_HUNDRED}) ${SCALE}(?:(?: and)? ${BELOW_HUNDRED})?|${BELOW_HUNDRED})\\b`,
	'gi',
);

/** Finds numbers in text order, except those within a word, a date, a time or an amount of money. */
export function findNumbers(text: string): WrittenNumber[] {
	const found: WrittenNumber[] = [];
	for (const { 0: words, index } of text.matchAll(NUMBER)) {
		const end = index + words.length;
		if (index > 0 && TOUCHES_BEFORE.test(text.slice(Math.max(0, index - 2), index))) continue;
		if (TOUCHES_AFTER.test(text.slice(end, end + 2))) continue;
		found.push({ words, start: index, end });
	}
	return found;
}

/** A letter, another number, a slash, a colon or a currency sign; a hyphen, unless it is between two numbers. */
const TOUCHES_BEFORE = /[\p{L}\p{N}_/:£$€#]$|\d[.,]$|[^\d]-$|^-$/u;
const TOUCHES_AFTER = /^[\p{L}\p{N}_/]|^[:.,]\d/u;
