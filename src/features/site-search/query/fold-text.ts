import { plainLetters } from '../../../format/plain-letters.ts';

const QUOTES: readonly [RegExp, string][] = [
	[/[‘’‚‛′`´]/g, "'"],
	[/[“”„‟″«»]/g, '"'],
	[/[‐‑‒–—−]/g, '-'],
];

/** Characters that nobody sees: zero-width and direction marks, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * Returns a text as the search compares it: lower case, without diacritics, with straight quotation marks and plain
 * hyphens. `Anhøj` and `anhoj`, `“ward round”` and `"ward round"` come out alike.
 */
export function foldText(text: string): string {
	const folded = plainLetters(text).replace(INVISIBLE, '').toLowerCase();
	return QUOTES.reduce((words, [pattern, plain]) => words.replace(pattern, plain), folded);
}
