import { foldText } from './fold-text.ts';

/** A word as it was typed, or words that belong together: between quotation marks, joined by hyphens, a section of an Act. */
export interface Token {
	/** The folded words, at least one. */
	words: readonly string[];
	/** True for words in quotation marks: they are looked for exactly. */
	quoted: boolean;
	/** What the reader typed, for messages. */
	typed: string;
}

/** Longer than any question that a person types; what comes after it is left out. */
const LONGEST_QUERY = 400;
const MOST_TOKENS = 24;

/** `s136`, `s.136`, `sec 136`, `section136`, `ss 2`: a section of an Act, with its number and letter. */
const SECTION = /\b(?:sections?|secs?|ss?)\s*\.?\s*(\d{1,3}[a-z]?)\b/g;

/** Stands for “section” before its number, so that the two stay together. */
const SECTION_MARK = 'section_';

/** Words joined by hyphens, with punctuation around them at most. */
const JOINED = /^[^\p{L}\p{N}]*[\p{L}\p{N}']+(?:-[\p{L}\p{N}']+)+[^\p{L}\p{N}]*$/u;

/**
 * Splits what a reader typed into tokens. Anything that is neither a letter nor a digit separates words; a quotation
 * mark without its partner is ignored. Returns `[]` for a query without a word.
 */
export function splitQuery(query: string): Token[] {
	const folded = foldText(query.slice(0, LONGEST_QUERY))
		.replace(SECTION, ` ${SECTION_MARK}$1 `)
		.replace(/\b(?:look|looking|search|searching) for\b/g, ' ')
		.replace(/([a-z0-9])'(s|t|re|ve|ll|d|m)\b/g, '$1$2')
		.replace(/\b([a-z])\/([a-z])\b/g, '$1$2')
		.replace(/(\w)&(\w)/g, '$1 and $2');
	const tokens: Token[] = [];
	for (const [, quoted, plain = ''] of folded.matchAll(/"([^"]+)"|([^\s"]+)/g)) {
		const words = wordsIn(quoted ?? plain);
		if (words.length === 0) continue;
		if (quoted !== undefined) tokens.push({ words, quoted: true, typed: words.join(' ') });
		else if (JOINED.test(plain)) tokens.push({ words, quoted: false, typed: words.join('-') });
		else if (plain.includes(SECTION_MARK))
			tokens.push({ words, quoted: false, typed: words.join(' ') });
		else tokens.push(...words.map((word) => ({ words: [word], quoted: false, typed: word })));
	}
	return tokens.slice(0, MOST_TOKENS);
}

function wordsIn(text: string): string[] {
	return [...text.replaceAll(SECTION_MARK, 'section ').matchAll(/[\p{L}\p{N}]+/gu)].map(
		([word]) => word,
	);
}
