import type { Stretch } from '../prose/sentences.ts';

/*
 * Full postcodes by the shapes and letters of BS 7666: an area of one or two letters and a district, then a digit and
 * two letters from those that can’t be confused with others.
 */
const SECOND_HALF = /\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}(?![A-Za-z\d])/g;
const FIRST_HALF =
	/(?<![\p{L}\p{N}#])(?:GIR|[A-PR-UWYZ](?:\d[\dA-HJKPSTUW]?|[A-HK-Y]\d[\dABEHMNPRVWXY]?))[ \u00A0\u202F\u2007]{0,2}$/iu;
const LONGEST_FIRST_HALF = 7;

/** “phase e1 2nd”: in small letters an ordinal looks like the second half. */
const ORDINAL = /\d(?:st|nd|rd|th)$/i;

/** In small letters, five characters without a space are more often a code than a postcode. */
const CODE = /^\p{L}\d{2}\p{L}{2}$/u;

/** Finds full postcodes in a text. */
export function findPostcodes(text: string): Stretch[] {
	const found: Stretch[] = [];
	for (const { 0: second, index } of text.matchAll(SECOND_HALF)) {
		const before = text.slice(Math.max(0, index - LONGEST_FIRST_HALF), index);
		const first = FIRST_HALF.exec(before)?.[0];
		if (first === undefined) continue;
		const postcode = first + second;
		if (/^\p{L}/u.test(text.slice(index + second.length, index + second.length + 2))) continue;
		const inCapitals = postcode === postcode.toUpperCase();
		if (!inCapitals && (ORDINAL.test(postcode) || CODE.test(postcode))) continue;
		found.push({ start: index - first.length, end: index + second.length });
	}
	return found;
}
