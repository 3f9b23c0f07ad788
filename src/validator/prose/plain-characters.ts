/*
 * An author sees no difference between a space and a no-break space, or between one hyphen and another:
 * so no rule makes one. What is made plain here is as long as it was.
 */

const ODD = /[\u00A0\u2000-\u200A\u2010\u2011\u202F\u205F\u3000]/;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const HYPHENS = /[\u2010\u2011]/g;

const LINE_END = /[\n\r\t\u2028\u2029]/;
const LINE_ENDS = /[\n\r\t\u2028\u2029]/g;

/** A text in which spaces of every width, and those that hold a line together, are spaces, and hyphens hyphens. */
export function plainCharacters(text: string): string {
	return ODD.test(text) ? text.replace(SPACES, ' ').replace(HYPHENS, '-') : text;
}

/** The same on one line: line ends and tabs are spaces too. */
export function onOneLine(text: string): string {
	const plain = plainCharacters(text);
	return LINE_END.test(plain) ? plain.replace(LINE_ENDS, ' ') : plain;
}
