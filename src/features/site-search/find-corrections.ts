import { LISTS } from './page-groups.ts';
import type { Lexicon } from './query/lexicon.ts';
import { COMMON, completions, nearestWords, splitInTwo } from './query/nearest-word.ts';
import { type ReadQuery, readQuery } from './query/read-query.ts';
import { isStopWord } from './query/stop-words.ts';
import type { SearchIndex } from './search-index.ts';
import { type Weighed, weigh } from './weigh-concept.ts';
import { wordStem } from './word-stem.ts';

/** A word of this length is not cut short by chance: “cambridge” for “cambridgeshire”. */
const LONG_WORD = 6;

/** A word that the site does not have, and what it was taken for. */
export interface Correction {
	typed: string;
	taken: string;
}

/** A correction; one that only completed an unfinished word is not reported. */
interface FoundCorrection extends Correction {
	isFinished: boolean;
}

/** What the words that no page has are taken for. */
export async function findCorrections(
	query: ReadQuery,
	lexicon: Lexicon,
	index: SearchIndex,
	typing: boolean,
): Promise<FoundCorrection[]> {
	const weighed = await Promise.all(query.concepts.map((concept) => weigh(concept, index)));
	const others = weighed.filter(({ scores }) => scores.size > 0);
	const last = query.concepts.at(-1);
	const corrections: FoundCorrection[] = [];
	for (const { concept, scores } of weighed) {
		const [word] = concept.words;
		if (concept.quoted || concept.words.length > 1 || !word || isStopWord(word)) continue;
		if (scores.size > 0) {
			const isOnLists = [...scores.keys()].every((page) => index.groups.get(page) === LISTS);
			const part =
				concept.terms.length > 0
					? undefined
					: (partOfName(word, query, lexicon) ??
						(isOnLists ? nearestWords(word, withNames(new Map(), lexicon))[0] : undefined));
			if (part) corrections.push({ typed: word, taken: part, isFinished: true });
			continue;
		}
		const mayBeUnfinished = typing && concept === last;
		const taken = await nearestKnown(word, { query, lexicon, index, others, mayBeUnfinished });
		if (taken)
			corrections.push({
				typed: word,
				taken,
				isFinished: !(mayBeUnfinished && taken.startsWith(word)),
			});
	}
	return corrections;
}

/** The word of a longer name that makes a term of its neighbours, for one whose ending alone is wrong: “responsable clinician”. */
function partOfName(word: string, query: ReadQuery, lexicon: Lexicon): string | undefined {
	if (lexicon.words.has(word)) return undefined;
	return nearestWords(word, lexicon.words).find((taken) => {
		if (wordStem(taken) === wordStem(word)) return false;
		return makesTerm(taken, correctedText(query.text, [{ typed: word, taken }]), lexicon);
	});
}

/** True where a word of a text is part of a name in several words. */
function makesTerm(word: string, text: string, lexicon: Lexicon): boolean {
	return readQuery(text, lexicon).concepts.some(
		({ words, terms }) => terms.length > 0 && words.length > 1 && words.includes(word),
	);
}

interface Around {
	query: ReadQuery;
	lexicon: Lexicon;
	index: SearchIndex;
	/** The concepts that pages have. */
	others: readonly Weighed[];
	/** True while the reader may go on with the word. */
	mayBeUnfinished: boolean;
}

/** The candidate that makes a term with its neighbours; else the one that a page has together with the other words; else the first that any page has. */
async function nearestKnown(
	word: string,
	{ query, lexicon, index, others, mayBeUnfinished }: Around,
): Promise<string | undefined> {
	const words = withNames(await index.words(), lexicon);
	const apart = splitInTwo(word, words)?.join(' ');
	const textWith = (taken: string) => correctedText(query.text, [{ typed: word, taken }]);
	// A short word may be cut short by chance, unless it then makes a term: “low stim”.
	const isCutShort = (taken: string) =>
		word.length >= LONG_WORD || makesTerm(taken, textWith(taken), lexicon);
	const candidates = [
		...(mayBeUnfinished ? completions(word, words) : []),
		...(apart ? [apart] : []),
		...nearestWords(word, words),
		...completions(word, words).filter(isCutShort).slice(0, 1),
	].filter((candidate) => !isStopWord(candidate));
	const rated: { taken: string; rating: number }[] = [];
	for (const taken of candidates) {
		const pages = await index.pagesWith(taken);
		if (pages.size === 0 && !lexicon.singles.has(taken)) continue;
		const isTogether = [...pages].some((page) => others.every(({ scores }) => scores.has(page)));
		rated.push({
			taken,
			rating: Number(makesTerm(taken, textWith(taken), lexicon)) * 2 + Number(isTogether),
		});
	}
	return rated.sort((a, b) => b.rating - a.rating)[0]?.taken;
}

/** The words of the site’s texts, and those of the glossary’s names as words that the site is about: “neurodivergent”. */
function withNames(words: ReadonlyMap<string, number>, lexicon: Lexicon): Map<string, number> {
	const all = new Map(words);
	for (const word of [...lexicon.singles, ...lexicon.words.keys()])
		all.set(word, Math.max(all.get(word) ?? 0, COMMON));
	return all;
}

/** The text with each mistyped word replaced. */
export function correctedText(text: string, corrections: readonly Correction[]): string {
	const taken = new Map(corrections.map((correction) => [correction.typed, correction.taken]));
	return text
		.split(' ')
		.map((word) => taken.get(word) ?? word)
		.join(' ');
}
