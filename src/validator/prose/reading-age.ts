import { syllable } from 'syllable';
import { findSentences, splitWords } from './sentences.ts';

/** The counts that a readability formula needs. */
export interface TextCounts {
	sentences: number;
	words: number;
	syllables: number;
}

/** The formula needs samples of at least this many words (Flesch 1948, doi:10.1037/h0057532). */
export const ENOUGH_WORDS = 100;

/**
 * Returns the age at which a child can read a text easily: the Flesch–Kincaid grade level (Kincaid and others 1975,
 * Research Branch Report 8-75) plus 5 years, since the first grade starts at the age of six.
 */
export function readingAge({ sentences, words, syllables }: TextCounts): number {
	return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5;
}

/** Returns the counts of a text; sentences without words are ignored. */
export function countText(text: string): TextCounts {
	const words = splitWords(text);
	let syllables = 0;
	for (const word of words) syllables += countSyllables(word);
	const sentences = words.length > 0 ? Math.max(1, findSentences(text).length) : 0;
	return { sentences, words: words.length, syllables };
}

export function sumCounts(counts: Iterable<TextCounts>): TextCounts {
	const sum = { sentences: 0, words: 0, syllables: 0 };
	for (const { sentences, words, syllables } of counts) {
		sum.sentences += sentences;
		sum.words += words;
		sum.syllables += syllables;
	}
	return sum;
}

/** Texts repeat the same words. */
const known = new Map<string, number>();
const KNOWN_AT_MOST = 100_000;

/** Longer ones are not real words; they count one syllable for every three letters. */
const LONGEST_WORD = 50;

/** Returns the number of syllables of a word; a number counts as one. */
export function countSyllables(word: string): number {
	if (word.length > LONGEST_WORD) return Math.ceil(word.length / 3);
	let count = known.get(word);
	if (count === undefined) {
		count = Math.max(1, syllable(word));
		if (known.size >= KNOWN_AT_MOST) known.clear();
		known.set(word, count);
	}
	return count;
}
