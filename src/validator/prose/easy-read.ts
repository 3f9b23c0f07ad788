import type { Stretch } from './sentences.ts';
import { findSentences, isAbbreviated } from './sentences.ts';

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

/** A mark that ends a sentence, and a letter after it. */
const NEXT = /(?<=\p{L})([.!?])[)\]”’"'»]*(\s*)(?=\p{L})/gu;

/**
 * Splits a sentence at marks that a reader takes for its end, although the next word starts with a small letter
 * (“We met. iPads were used.”) or follows without a space (“We met.We talked.”).
 */
function splitFurther(text: string, { start, end }: Stretch): Stretch[] {
	const parts: Stretch[] = [];
	let from = start;
	for (const { 0: found, 1: mark, 2: space, index } of text.slice(start, end).matchAll(NEXT)) {
		const at = start + index;
		const next = at + found.length;
		const isWithin = space === '' && !/^\p{Lu}\p{Ll}/u.test(text.slice(next));
		const isBeforeCapital = space !== '' && /^\p{Lu}/u.test(text.slice(next));
		if (isWithin || isBeforeCapital || (mark === '.' && isAbbreviated(text, at))) continue;
		parts.push({ start: from, end: next - (space?.length ?? 0) });
		from = next;
	}
	return [...parts, { start: from, end }];
}

/** Finds all problems that make a text unsuitable as an Easy Read sentence, in text order. */
export function easyReadProblems(text: string): EasyReadProblem[] {
	const sentences = findSentences(text).flatMap((sentence) => splitFurther(text, sentence));
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
