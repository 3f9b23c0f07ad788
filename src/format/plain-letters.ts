/** Letters that cannot be decomposed into an English letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
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

/** Returns a text with related letters replaced by English ones, however they are composed: `café` is `cafe`. */
export function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[ßæœøłđðþħı]/giu, (letter) => LETTERS[letter.toLowerCase()] ?? letter);
}
