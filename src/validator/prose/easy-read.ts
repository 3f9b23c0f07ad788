import type { Stretch } from './sentences.ts';
import { findSentences } from './sentences.ts';

/** A problem that makes a text unsuitable as an Easy Read sentence, and its place. */
export interface EasyReadProblem extends Stretch {
	kind: 'too-long' | 'acronym' | 'second-sentence';
	/** The number of words. */
	words: number;
}

export const MOST_WORDS = 15;

/** Words as a reader counts them: text between spaces with a letter or digit. */
function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Finds all problems that make a text unsuitable as an Easy Read sentence, in text order. */
export function easyReadProblems(text: string): EasyReadProblem[] {
	const sentences = findSentences(text);
	const problems: EasyReadProblem[] = [];
	for (const { start, end } of sentences) {
		const words = countWords(text.slice(start, end));
		if (words > MOST_WORDS) problems.push({ kind: 'too-long', start, end, words });
	}
	for (const { 0: acronym, index } of text.matchAll(/\p{Lu}{2,}/gu))
		problems.push({ kind: 'acronym', start: index, end: index + acronym.length, words: 1 });
	const second = sentences[1];
	if (second) {
		const end = sentences.at(-1)?.end ?? second.end;
		problems.push({ kind: 'second-sentence', start: second.start, end, words: sentences.length });
	}
	return problems.sort((a, b) => a.start - b.start);
}
