import { type Block, type Prose, wordsIn } from './prose.ts';
import {
	countsIn,
	ENOUGH_WORDS,
	readingAge,
	sumOf,
	syllablesIn,
	type TextCounts,
} from './reading-age.ts';
import { sentencesIn, wordsOf } from './sentences.ts';

/** A text, or a paragraph of it, that is harder to read than it should be. */
export interface HardText {
	/** The reading age, to one decimal. */
	age: number;
	/** True when it is that of the whole text, not of the paragraph alone. */
	whole: boolean;
	/** The paragraph: of a whole text that with the highest reading age. */
	paragraph: Block;
}

/** What makes a paragraph hard to read. */
export interface HardParts {
	longestSentence: string;
	/** Its longest words by syllables, three at the most. */
	words: readonly string[];
}

/** A paragraph of fewer words says little of how hard a text is. */
const ENOUGH_WORDS_FOR_A_PARAGRAPH = 20;

/** The sentences of a text, all together or else a paragraph, that ask for a higher reading age than a limit. */
export function hardTextsIn(prose: Prose, limit: number): HardText[] {
	const blocks = prose.blocks
		.filter(isRunningText)
		.map((block) => ({ block, counts: countsIn(wordsIn(prose, block)) }));
	const whole = sumOf(blocks.map(({ counts }) => counts));
	const hardest = isAbove(whole, limit) ? hardestOf(blocks) : undefined;
	if (hardest) return [{ age: toOneDecimal(readingAge(whole)), whole: true, paragraph: hardest }];
	return blocks
		.filter(({ counts }) => isAbove(counts, limit))
		.map(({ block, counts }) => ({
			age: toOneDecimal(readingAge(counts)),
			whole: false,
			paragraph: block,
		}));
}

/** In texts shorter than the formula was made for, a long word or two weigh much: they are given some years. */
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

/** Sentences stand in paragraphs and list items of Markdown; titles, labels and cells are fragments. */
function isRunningText({ kind, markdown }: Block): boolean {
	return markdown && (kind === 'paragraph' || kind === 'item');
}

/** The paragraph of the highest reading age among those of some length; where all are short, among all. */
function hardestOf(blocks: readonly { block: Block; counts: TextCounts }[]): Block | undefined {
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

/** The longest sentence and the hardest words of a paragraph. */
export function hardPartsOf(text: string): HardParts {
	const sentences = sentencesIn(text).map(({ start, end }) => text.slice(start, end));
	const longest = sentences
		.map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
		.sort((a, b) => b.words - a.words)[0];
	const words = [...new Set(wordsOf(text))]
		.map((word) => ({ word, syllables: syllablesIn(word) }))
		.filter(({ syllables }) => syllables >= HARD_WORD_SYLLABLES)
		.sort((a, b) => b.syllables - a.syllables)
		.slice(0, HARD_WORDS_SHOWN)
		.map(({ word }) => word);
	return { longestSentence: longest?.sentence ?? '', words };
}
