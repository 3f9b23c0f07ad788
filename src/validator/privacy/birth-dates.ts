import type { Stretch } from '../prose/sentences.ts';

const MONTH =
	'(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:(?:18|19|20)\\d{2})';
const SHORT_YEAR = `(?:${YEAR}|[’']?\\d{2})`;

/** A day, a month and a year, in figures or words, in any order. */
const DATE = new RegExp(
	[
		`(?<![\\d./-])${YEAR}[-/. ](?:0?[1-9]|1[0-2])[-/. ]${DAY}(?![\\d/])`,
		`(?<![\\d./-])${DAY}(?<gap> ?[-/.] ?| )(?:0?[1-9]|1[0-2])\\k<gap>${SHORT_YEAR}(?![\\d/])`,
		`(?<!\\d)${DAY}(?:st|nd|rd|th)?(?: of)?[ ,-]{0,2}${MONTH}[ ,-]{0,2}${SHORT_YEAR}(?!\\d)`,
		`(?<![\\p{L}\\p{N}])${MONTH}[ -]${DAY}(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`,
	].join('|'),
	'giu',
);

/** Words near which a date is a date of birth. */
const SIGN = /[Bb]orn|BORN|[Dd]\.?\s?[Oo]\.?\s?[Bb]|[Bb]irth|BIRTH/;
const NAMED = /(?<![\p{L}\p{N}])(?:D\.?\s?O\.?\s?B\.?|date[ _-]?of[ _-]?birth)(?![\p{L}\p{N}])/giu;

const WORDS_AFTER_BORN = 5;
const CHARACTERS = 40;

/** Finds full dates of birth in a text: after “born”, or near “DOB” or “date of birth”. */
export function findBirthDates(text: string): Stretch[] {
	if (!SIGN.test(text)) return [];
	const named = stretches(text, NAMED);
	let next = 0;
	return findFullDates(text).filter((date) => {
		while ((named[next]?.start ?? Number.POSITIVE_INFINITY) < date.start) next += 1;
		return (
			isNear(text, named[next - 1]?.end, date.start) ||
			isNear(text, date.end, named[next]?.start) ||
			followsBorn(text, date.start)
		);
	});
}

/** True for words that name a date of birth: “DOB”, “date of birth”, “Born”. */
export function isNamedBirth(words: string): boolean {
	return BIRTH_NAME.test(words);
}

const BIRTH_NAME =
	/(?<![\p{L}\p{N}])(?:D\.?\s?O\.?\s?B\.?|(?:date|day)[ _-]?of[ _-]?birth|birth[ _-]?(?:date|day)|born)(?![\p{L}\p{N}])/iu;

/** Finds full dates of any kind in a text. */
export function findFullDates(text: string): Stretch[] {
	return stretches(text, DATE);
}

function stretches(text: string, pattern: RegExp): Stretch[] {
	return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
	}));
}

function isNear(text: string, from: number | undefined, to: number | undefined): boolean {
	if (from === undefined || to === undefined || to - from > CHARACTERS) return false;
	return !text.slice(from, to).includes('\n');
}

/** True if there are at most five words between “born” and the date, on one line. */
function followsBorn(text: string, start: number): boolean {
	const line =
		text
			.slice(Math.max(0, start - 400), start)
			.split('\n')
			.at(-1) ?? '';
	const words = line.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
	return words.slice(-WORDS_AFTER_BORN - 1).includes('born');
}
