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

/** How hard a text is to read. */
export interface Readability {
	/** The reading age, to one decimal. */
	age: number;
	/** The paragraph with the highest reading age. */
	hardest: Block;
}

/** What makes a paragraph hard to read. */
export interface HardParts {
	longestSentence: string;
	/** Its longest words by syllables, three at the most. */
	words: readonly string[];
}

/** A paragraph of fewer words says little of how hard a text is. */
const ENOUGH_WORDS_FOR_A_PARAGRAPH = 20;

/** How hard the sentences of a text are to read; `undefined` when there are too few of them to tell. */
export function readabilityOf(prose: Prose): Readability | undefined {
	const blocks = prose.blocks
		.filter(isRunningText)
		.map((block) => ({ block, counts: countsIn(wordsIn(prose, block)) }));
	const whole = sumOf(blocks.map(({ counts }) => counts));
	if (whole.words < ENOUGH_WORDS) return undefined;
	const hardest = hardestOf(blocks);
	return hardest && { age: Math.round(readingAge(whole) * 10) / 10, hardest };
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
