import { GROUP_WEIGHTS, isAskedFor, LISTS, withoutEasyRead } from './page-groups.ts';
import type { Lexicon } from './query/lexicon.ts';
import { completions, nearestWords, splitInTwo } from './query/nearest-word.ts';
import { type Concept, conceptForWord, type ReadQuery, readQuery } from './query/read-query.ts';
import { isStopWord } from './query/stop-words.ts';
import type { SearchIndex } from './search-index.ts';

/** A word that the site does not have, and what it was taken for. */
export interface Correction {
	typed: string;
	taken: string;
}

/** What a search found, and what it made of the query. */
export interface Findings {
	/** The query as it was read, with corrected words. */
	query: ReadQuery;
	/** Keys of pages, the best first. */
	pages: readonly string[];
	/** Words that no page has, in any form. */
	unknown: readonly string[];
	corrections: readonly Correction[];
	/** `all`: each page has every word; `some`: each has the most telling ones; `none`: there is no page. */
	extent: 'all' | 'some' | 'none';
}

/** A concept with the pages that have it. */
interface Weighed {
	concept: Concept;
	scores: ReadonlyMap<string, number>;
	/** How much it says about what is wanted: more for what few pages have, and for what has a name in the glossary. */
	weight: number;
}

/** A page that lacks words is an answer when the words it has are at least this share of what the query says. */
const ENOUGH = 0.45;
const NAMED = 2;
/** What a page gains whose words follow each other as they were typed. */
const IN_A_ROW = 0.35;

export interface FindOptions {
	/** True while the last word may be unfinished. */
	typing?: boolean;
	/** False when the reader asked for the words exactly as they are. */
	correct?: boolean;
}

/**
 * Finds the pages that answer a query: those with all its words; if there are none, those with the most telling ones.
 * A page is found only by a word that it has, a form of the word or a synonym; a word that no page has is replaced by
 * the nearest one of the site’s own words, and that is said.
 */
export async function findPages(
	text: string,
	lexicon: Lexicon,
	index: SearchIndex,
	{ typing = false, correct = true }: FindOptions = {},
): Promise<Findings> {
	const asked = readQuery(text, lexicon);
	const subject = withoutEasyRead(asked.text);
	const read = subject === asked.text ? asked : readQuery(subject, lexicon);
	const typed = await separateUnknownRows(read, index);
	const corrections = correct ? await findCorrections(typed, lexicon, index, typing) : [];
	const query =
		corrections.length > 0 ? readQuery(correctedText(typed.text, corrections), lexicon) : typed;
	const weighed = await Promise.all(query.concepts.map((concept) => weigh(concept, index)));
	const unknown = weighed
		.filter(({ scores }) => scores.size === 0)
		.map(({ concept }) => concept.typed);
	const rows = await pairsInARow(query.concepts, index);
	const pages = rankPages(weighed, rows, index, asked.text);
	const extent = pages[0]?.hasAll ? 'all' : pages.some(({ isList }) => !isList) ? 'some' : 'none';
	const kept = pages.filter(({ share, isList }) => (extent === 'all' ? share === 1 : !isList));
	return {
		query,
		pages: kept.map(({ page }) => page),
		unknown,
		corrections: corrections.filter(({ isFinished }) => isFinished),
		extent,
	};
}

/** Words joined by hyphens that no page has side by side are looked for one by one. */
async function separateUnknownRows(query: ReadQuery, index: SearchIndex): Promise<ReadQuery> {
	const concepts = await Promise.all(
		query.concepts.map(async (concept) => {
			if (concept.words.length === 1 || concept.quoted) return [concept];
			const { scores } = await weigh(concept, index);
			return scores.size > 0
				? [concept]
				: concept.words.filter((word) => !isStopWord(word)).map(conceptForWord);
		}),
	);
	return { ...query, concepts: concepts.flat() };
}

async function weigh(concept: Concept, index: SearchIndex): Promise<Weighed> {
	const scores = new Map<string, number>();
	const found = await Promise.all(
		concept.phrases.map(async ({ text, weight }) => ({
			weight,
			matches: await index.matches(text),
		})),
	);
	for (const { weight, matches } of found)
		for (const [page, score] of matches)
			scores.set(page, Math.max(scores.get(page) ?? 0, score * weight));
	const rarity = Math.log((index.size + 1) / (scores.size + 0.5));
	const named = concept.terms.length > 0 && scores.size > 0 ? NAMED : 1;
	return { concept, scores, weight: Math.max(rarity, 0.1) * named };
}

/** What the words that no page has are taken for. An unfinished word that was completed is no correction to speak of. */
async function findCorrections(
	query: ReadQuery,
	lexicon: Lexicon,
	index: SearchIndex,
	typing: boolean,
): Promise<(Correction & { isFinished: boolean })[]> {
	const weighed = await Promise.all(query.concepts.map((concept) => weigh(concept, index)));
	const others = weighed.filter(({ scores }) => scores.size > 0);
	const last = query.concepts.at(-1);
	const corrections: (Correction & { isFinished: boolean })[] = [];
	for (const { concept, scores } of weighed) {
		const [word] = concept.words;
		if (scores.size > 0 || concept.quoted || concept.words.length > 1 || !word) continue;
		const isFinished = !(typing && concept === last);
		const taken = await nearestKnown(word, { query, lexicon, index, others, isFinished });
		if (taken) corrections.push({ typed: word, taken, isFinished });
	}
	return corrections;
}

interface Around {
	query: ReadQuery;
	lexicon: Lexicon;
	index: SearchIndex;
	/** The concepts that pages have. */
	others: readonly Weighed[];
	isFinished: boolean;
}

/** The candidate that makes a term with its neighbours; else the one that a page has together with the other words; else the first that any page has. */
async function nearestKnown(
	word: string,
	{ query, lexicon, index, others, isFinished }: Around,
): Promise<string | undefined> {
	const words = await index.words();
	const apart = splitInTwo(word, words)?.join(' ');
	const candidates = [
		...(isFinished ? [] : completions(word, words)),
		...(apart ? [apart] : []),
		...nearestWords(word, words),
	];
	const rated: { taken: string; rating: number }[] = [];
	for (const taken of candidates) {
		const pages = await index.matches(taken);
		if (pages.size === 0) continue;
		const { concepts } = readQuery(correctedText(query.text, [{ typed: word, taken }]), lexicon);
		const makesTerm = concepts.some(
			({ words: row, terms }) => terms.length > 0 && row.length > 1 && row.includes(taken),
		);
		const isTogether = [...pages.keys()].some((page) =>
			others.every(({ scores }) => scores.has(page)),
		);
		rated.push({ taken, rating: Number(makesTerm) * 2 + Number(isTogether) });
	}
	return rated.sort((a, b) => b.rating - a.rating)[0]?.taken;
}

function correctedText(text: string, corrections: readonly Correction[]): string {
	const taken = new Map(corrections.map((correction) => [correction.typed, correction.taken]));
	return text
		.split(' ')
		.map((word) => taken.get(word) ?? word)
		.join(' ');
}

/** For each two concepts that were typed side by side: pages that have them side by side, or as one word. */
async function pairsInARow(
	concepts: readonly Concept[],
	index: SearchIndex,
): Promise<ReadonlyMap<string, number>> {
	const rows = new Map<string, number>();
	for (const [place, concept] of concepts.entries()) {
		const next = concepts[place + 1];
		if (!next) break;
		const words = [...concept.words, ...next.words];
		for (const text of [words.join(' '), words.join('')])
			for (const page of (await index.matches(text)).keys())
				rows.set(page, (rows.get(page) ?? 0) + 1);
	}
	return rows;
}

function rankPages(
	weighed: readonly Weighed[],
	rows: ReadonlyMap<string, number>,
	index: SearchIndex,
	text: string,
): { page: string; score: number; share: number; hasAll: boolean; isList: boolean }[] {
	const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
	const pages = new Set(weighed.flatMap(({ scores }) => [...scores.keys()]));
	const found = [...pages].flatMap((page) => {
		const group = index.groups.get(page) ?? 'About this site';
		if (!isAskedFor(group, text)) return [];
		const had = weighed.filter(({ scores }) => scores.has(page));
		const hasEvery = had.length === weighed.length;
		const share = hasEvery ? 1 : had.reduce((sum, { weight }) => sum + weight, 0) / total;
		if (share < ENOUGH) return [];
		const strength = had.reduce((sum, { scores }) => sum + (scores.get(page) ?? 0), 0);
		const score =
			share ** 2 * strength * GROUP_WEIGHTS[group] * (1 + IN_A_ROW * (rows.get(page) ?? 0));
		// A list holds a little of everything: that all words are somewhere on it says little.
		const isList = group === LISTS;
		return [{ page, score, share, isList, hasAll: hasEvery && !isList }];
	});
	return found.sort(
		(a, b) =>
			Number(b.hasAll) - Number(a.hasAll) || b.score - a.score || (a.page < b.page ? -1 : 1),
	);
}
