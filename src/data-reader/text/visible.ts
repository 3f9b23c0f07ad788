/** Characters that nobody sees, and the many that look like a space, a hyphen or a minus. */

/** Soft hyphens, zero-width and direction marks, variation selectors, and control characters other than white space. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Default_Ignorable_Code_Point}\p{Control}]/gu;
const SPACES = /[\v\f\p{Space_Separator}\u2028\u2029]/gu;
/** Hyphens, figure dash, minus and their small and wide forms; dashes between words stay. */
const HYPHENS = /[\u2010-\u2012\u2212\u2043\uFE63\uFF0D]/g;

/** The text as a reader sees it, with plain spaces and hyphens, and without spaces around it. */
export function visibleText(text: string): string {
	return text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(HYPHENS, '-').trim();
}
