/*
 * Authors cannot see the difference between a space and a no-break space, or between kinds of hyphens, so rules
 * ignore it. Normalising keeps the length.
 */

const ODD = /[\u00A0\u2000-\u200A\u2010\u2011\u202F\u205F\u3000]/;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const HYPHENS = /[\u2010\u2011]/g;

const LINE_END = /[\n\r\t\u2028\u2029]/;
const LINE_ENDS = /[\n\r\t\u2028\u2029]/g;

/** Returns a text with all kinds of spaces and hyphens replaced by plain ones. */
export function plainCharacters(text: string): string {
	return ODD.test(text) ? text.replace(SPACES, ' ').replace(HYPHENS, '-') : text;
}

/** Returns the same on one line: line ends and tabs become spaces too. */
export function onOneLine(text: string): string {
	const plain = plainCharacters(text);
	return LINE_END.test(plain) ? plain.replace(LINE_ENDS, ' ') : plain;
}
