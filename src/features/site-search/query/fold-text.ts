/** Letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ħ: 'h',
	ı: 'i',
};

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
	let folded = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(INVISIBLE, '').toLowerCase();
	for (const [pattern, plain] of QUOTES) folded = folded.replace(pattern, plain);
	return folded.replace(/[ßæœøłđðþħı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
