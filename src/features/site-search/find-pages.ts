import { type Correction, correctedText, findCorrections } from './find-corrections.ts';
import { isAskedFor } from './page-groups.ts';
import type { Lexicon } from './query/lexicon.ts';
import { conceptForWord, isSection, type ReadQuery, readQuery } from './query/read-query.ts';
import { isStopWord } from './query/stop-words.ts';
import { pairsInARow, type RankedPage, rankPages } from './rank-pages.ts';
import type { SearchIndex } from './search-index.ts';
import { weigh, withoutHints } from './weigh-concept.ts';

/** What a search found, and what it made of the query. */
export interface Findings {
	/** The query as it was read, with corrected words. */
	query: ReadQuery;
	/** Keys of pages, the best first. */
	pages: readonly string[];
	/** Words that no page has, in any form. */
	unknown: readonly string[];
	corrections: readonly Correction[];
	/** How many of the pages have every word. */
	complete: number;
	/** `all`: there are pages with every word; `some`: each has the most telling ones; `none`: there is no page. */
	extent: 'all' | 'some' | 'none';
}

/** This many pages at the top may include some that lack a word and answer better than those that have it. */
const FEW = 3;

export interface FindOptions {
	/** True while the last word may be unfinished. */
	typing?: boolean;
	/** False when the reader asked for the words exactly as they are. */
	correct?: boolean;
	/** True to show pages that lack a word among the first, where they answer better. */
	fills?: boolean;
}

/**
 * Finds the pages that answer a query: those with all its words; if there are none, those with the most telling ones.
 * A page is found only by a word that it has, a form of the word or a synonym; a word that no page has is replaced by
 * the nearest one of the site’s own words, which the findings report.
 */
export async function findPages(
	text: string,
	lexicon: Lexicon,
	index: SearchIndex,
	{ typing = false, correct = true, fills = false }: FindOptions = {},
): Promise<Findings> {
	const asked = readQuery(text, lexicon);
	const typed = await separateUnknownRows(withoutEasyRead(asked), index);
	const corrections = correct ? await findCorrections(typed, lexicon, index, typing) : [];
	const query =
		corrections.length > 0 ? readQuery(correctedText(typed.text, corrections), lexicon) : typed;
	const weighed = await Promise.all(query.concepts.map((concept) => weigh(concept, index)));
	const unknown = weighed
		.filter(({ scores }) => scores.size === 0)
		.map(({ concept }) => concept.typed);
	const rows = await pairsInARow(query.concepts, index);
	const pages = rankPages(withoutHints(weighed), rows, index, asked.text);
	const extent = pages.some(({ hasAll }) => hasAll)
		? 'all'
		: pages.some(({ isList }) => !isList)
			? 'some'
			: 'none';
	const kept = keptPages(pages, extent, fills);
	return {
		query,
		pages: kept.map(({ page }) => page),
		complete: kept.filter(({ share }) => share === 1).length,
		unknown,
		corrections: corrections.filter(({ isFinished }) => isFinished),
		extent,
	};
}

const FORMAT = new Set(['easy', 'read', 'easyread']);

/** The query without its demand for Easy Read, where it has another: Easy Read versions rarely say what they are. */
function withoutEasyRead(query: ReadQuery): ReadQuery {
	const asksForEasyRead = isAskedFor('Easy Read', query.text);
	const concepts = query.concepts.map((concept) => {
		const isFormat = asksForEasyRead && FORMAT.has(concept.words.join(''));
		return isFormat ? { ...concept, isVague: true } : concept;
	});
	const hasSubject = concepts.some(({ isVague }) => !isVague);
	return hasSubject ? { ...query, concepts } : query;
}

/** What hyphens join to words that mean something without it: “multi-faith”. */
const PREFIXES = new Set(['multi', 'non', 'pre', 'post', 'semi', 'inter', 'cross', 'sub']);

/** Words joined by hyphens that no page has side by side are looked for one by one. */
async function separateUnknownRows(query: ReadQuery, index: SearchIndex): Promise<ReadQuery> {
	const concepts = await Promise.all(
		query.concepts.map(async (concept) => {
			if (concept.words.length === 1 || concept.quoted || isSection(concept.words))
				return [concept];
			const { scores } = await weigh(concept, index);
			return scores.size > 0
				? [concept]
				: concept.words
						.filter((word) => !isStopWord(word) && !PREFIXES.has(word))
						.map(conceptForWord);
		}),
	);
	return { ...query, concepts: concepts.flat() };
}

/** The pages with every word, or else those with the most telling ones. Lists hold a little of everything. */
function keptPages(
	pages: readonly RankedPage[],
	extent: Findings['extent'],
	fills: boolean,
): RankedPage[] {
	if (extent === 'some') return pages.filter(({ isList }) => !isList);
	const isFull = pages.filter(({ hasAll }) => hasAll).length >= FEW;
	return pages.filter(
		({ share, isList }, place) => share === 1 || (fills && !isList && (!isFull || place < FEW)),
	);
}
