import { type Block, blockWords, type Prose } from './prose.ts';
import {
	countSyllables,
	countText,
	ENOUGH_WORDS,
	readingAge,
	sumCounts,
	type TextCounts,
} from './reading-age.ts';
import { findSentences, splitWords } from './sentences.ts';

/** A text, or a paragraph of it, that is harder to read than it should be. */
export interface HardText {
	/** The reading age, to one decimal place. */
	age: number;
	/** True if it is that of the whole text, not only of the paragraph. */
	whole: boolean;
	/** The paragraph; for a whole text the one with the highest reading age. */
	paragraph: Block;
}

/** What makes a paragraph hard to read. */
export interface HardParts {
	longestSentence: string;
	/** Its longest words by syllables, at most three. */
	words: readonly string[];
}

/** A paragraph with fewer words is too short to measure. */
const ENOUGH_WORDS_FOR_A_PARAGRAPH = 20;

/** Finds a text, or else a paragraph, with a higher reading age than a limit. */
export function findHardTexts(prose: Prose, limit: number): HardText[] {
	const blocks = prose.blocks
		.filter(isRunningText)
		.map((block) => ({ block, counts: countText(blockWords(prose, block)) }));
	const whole = sumCounts(blocks.map(({ counts }) => counts));
	const hardest = isAbove(whole, limit) ? hardestBlock(blocks) : undefined;
	if (hardest) return [{ age: toOneDecimal(readingAge(whole)), whole: true, paragraph: hardest }];
	return blocks
		.filter(({ counts }) => isAbove(counts, limit))
		.map(({ block, counts }) => ({
			age: toOneDecimal(readingAge(counts)),
			whole: false,
			paragraph: block,
		}));
}

/**
 * In texts that are too short for the formula, a few long words have a large effect, so these may be some years above
 * the limit.
 */
const FEW_WORDS = 40;
const YEARS_OF_DOUBT = 3;

function isAbove(counts: TextCounts, limit: number): boolean {
	if (counts.words < FEW_WORDS) return false;
	const doubt = counts.words < ENOUGH_WORDS ? YEARS_OF_DOUBT : 0;
	return toOneDecimal(readingAge(counts)) > limit + doubt;
}

function toOneDecimal(age: number): number {
	return Math.round(age * 10) / 10;
}

/** Only paragraphs and list items of Markdown have sentences; titles, labels and cells are fragments. */
function isRunningText({ kind, markdown }: Block): boolean {
	return markdown && (kind === 'paragraph' || kind === 'item');
}

/** Returns the paragraph with the highest reading age among those with enough words; if all are short, among all. */
function hardestBlock(blocks: readonly { block: Block; counts: TextCounts }[]): Block | undefined {
	const withWords = blocks.filter(({ counts }) => counts.words > 0);
	const long = withWords.filter(({ counts }) => counts.words >= ENOUGH_WORDS_FOR_A_PARAGRAPH);
	let hardest: { block: Block; age: number } | undefined;
	for (const { block, counts } of long.length > 0 ? long : withWords) {
		const age = readingAge(counts);
		if (!hardest || age > hardest.age) hardest = { block, age };
	}
	return hardest?.block;
}

const HARD_WORD_SYLLABLES = 3;
const HARD_WORDS_SHOWN = 3;

/** Returns the longest sentence and the hardest words of a paragraph. */
export function findHardParts(text: string): HardParts {
	const sentences = findSentences(text).map(({ start, end }) => text.slice(start, end));
	const longest = sentences
		.map((sentence) => ({ sentence, words: splitWords(sentence).length }))
		.sort((a, b) => b.words - a.words)[0];
	const words = [...new Set(splitWords(text))]
		.map((word) => ({ word, syllables: countSyllables(word) }))
		.filter(({ syllables }) => syllables >= HARD_WORD_SYLLABLES)
		.sort((a, b) => b.syllables - a.syllables)
		.slice(0, HARD_WORDS_SHOWN)
		.map(({ word }) => word);
	return { longestSentence: longest?.sentence ?? '', words };
}
