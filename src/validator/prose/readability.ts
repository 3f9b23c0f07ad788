import type { Block, Prose } from './prose.ts';
import {
	countsIn,
	ENOUGH_WORDS,
	readingAge,
	sumOf,
	syllablesIn,
	type TextCounts,
} from './reading-age.ts';
import { type Stretch, sentencesIn, wordsOf } from './sentences.ts';

/** How hard a text is to read, and where it is hardest. */
export interface Readability {
	/** The reading age, to one decimal. */
	age: number;
	hardest: {
		block: Block;
		longestSentence: string;
		/** Its longest words by syllables, three at the most. */
		words: readonly string[];
	};
}

interface BlockCounts {
	block: Block;
	sentences: readonly (Stretch & { counts: TextCounts })[];
	counts: TextCounts;
}

/** A paragraph of fewer words says little of how hard a text is. */
const ENOUGH_WORDS_FOR_A_PARAGRAPH = 20;

/** How hard the sentences of a text are to read; `undefined` when there are too few of them to tell. */
export function readabilityOf(prose: Prose): Readability | undefined {
	const blocks = prose.blocks.filter(isRunningText).map((block) => countBlock(prose, block));
	const whole = sumOf(blocks.map(({ counts }) => counts));
	if (whole.words < ENOUGH_WORDS) return undefined;
	const hardest = hardestOf(blocks);
	return (
		hardest && { age: Math.round(readingAge(whole) * 10) / 10, hardest: detailsOf(prose, hardest) }
	);
}

/** Sentences stand in paragraphs and list items of Markdown; titles, labels and cells are fragments. */
function isRunningText({ kind, markdown }: Block): boolean {
	return markdown && (kind === 'paragraph' || kind === 'item');
}

function countBlock(prose: Prose, block: Block): BlockCounts {
	const text = prose.text.slice(block.start, block.end);
	const sentences = sentencesIn(text).map(({ start, end }) => ({
		start: block.start + start,
		end: block.start + end,
		counts: countsIn(text.slice(start, end)),
	}));
	return { block, sentences, counts: sumOf(sentences.map(({ counts }) => counts)) };
}

/** The paragraph of the highest reading age among those of some length; where all are short, among all. */
function hardestOf(blocks: readonly BlockCounts[]): BlockCounts | undefined {
	const withWords = blocks.filter(({ counts }) => counts.words > 0);
	const long = withWords.filter(({ counts }) => counts.words >= ENOUGH_WORDS_FOR_A_PARAGRAPH);
	let hardest: { found: BlockCounts; age: number } | undefined;
	for (const found of long.length > 0 ? long : withWords) {
		const age = readingAge(found.counts);
		if (!hardest || age > hardest.age) hardest = { found, age };
	}
	return hardest?.found;
}

const HARD_WORD_SYLLABLES = 3;
const HARD_WORDS_SHOWN = 3;

function detailsOf(prose: Prose, { block, sentences }: BlockCounts): Readability['hardest'] {
	const longest = [...sentences].sort((a, b) => b.counts.words - a.counts.words)[0];
	const words = [...new Set(wordsOf(prose.text.slice(block.start, block.end)))]
		.map((word) => ({ word, syllables: syllablesIn(word) }))
		.filter(({ syllables }) => syllables >= HARD_WORD_SYLLABLES)
		.sort((a, b) => b.syllables - a.syllables)
		.slice(0, HARD_WORDS_SHOWN)
		.map(({ word }) => word);
	return {
		block,
		longestSentence: longest ? prose.text.slice(longest.start, longest.end) : '',
		words,
	};
}
