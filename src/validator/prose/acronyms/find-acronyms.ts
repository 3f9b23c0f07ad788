import type { Stretch } from '../sentences.ts';

/** An acronym and its place. */
export interface Acronym extends Stretch {
	/** The acronym without the s of a plural. */
	letters: string;
}

/**
 * Two or more consecutive capitals, also with “&” between, and any letters that follow: “PCREF”, “GPs”, “RCPsych”,
 * “R&D”.
 */
const ACRONYM = /(?<![A-Za-z0-9&])(?:[A-Z]{2,}|[A-Z]&[A-Z])[A-Za-z0-9&]*\+?/g;

/** Roman numerals: “Part II”. */
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/;

/** Codes of letters and digits, such as those of organisations and roads: “RW4”, “M25”. */
const CODE = /^[A-Z]{1,4}\d[A-Z\d]*$/;

/** Finds acronyms in a text, in order, except words in capitals for emphasis. */
export function findAcronyms(text: string): Acronym[] {
	const found: Acronym[] = [];
	for (const { 0: written, index } of text.matchAll(ACRONYM)) {
		const letters = written.replace(/(?<=[A-Z\d])s$/, '');
		const end = index + written.length;
		// “ÉTAT”: it is adjacent to a non-ASCII letter.
		if (/^\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}$/u.test(text.slice(index - 1, index)))
			continue;
		if (ROMAN.test(letters) || CODE.test(letters) || isEmphasis(text, index, end)) continue;
		found.push({ letters, start: index, end });
	}
	return found;
}

/** Three or more consecutive words in capitals, one of them longer than any acronym. */
function isEmphasis(text: string, start: number, end: number): boolean {
	const before = /(?:\b[A-Z]{2,} )*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
	const after = /^(?: [A-Z]{2,}\b)*/.exec(text.slice(end, end + 80))?.[0] ?? '';
	const words = `${before}${text.slice(start, end)}${after}`.split(' ');
	return words.length >= 3 && words.some((word) => word.length > 5);
}
