import {
	type ChosenValues,
	countValues,
	type FilterCounts,
	type FilterSets,
	narrowPages,
} from './filter-sets.ts';
import { type Findings, type FindOptions, findPages } from './find-pages.ts';
import { namedTerms } from './named-terms.ts';
import { type OpenIndex, openIndex } from './open-index.client.ts';
import { openLexicon } from './open-lexicon.client.ts';
import { isAskedFor } from './page-groups.ts';
import type { IndexedPart } from './pagefind/pagefind.client.ts';
import { askedElsewhere } from './query/asked-elsewhere.ts';
import type { Lexicon, LexiconTerm } from './query/lexicon.ts';
import { answersByShape, type ShapeAnswer } from './query/question-shapes.ts';
import { type SearchMessage, searchMessage } from './search-messages.ts';
import { isEnough } from './search-stages.ts';
import { chosenInIndex, isEmpty, type SearchState, withoutGoneValues } from './search-state.ts';

/** What a search gives the page to show. */
export interface SearchAnswer {
	/** The search that was done: what was asked, without values of filters that no page has. */
	state: SearchState;
	/** Those values, as they are written in an address. */
	unknown: readonly string[];
	index: OpenIndex;
	/** Keys of pages, the best first. */
	pages: readonly string[];
	/** How many pages each kind would find, or each value of each filter if one is chosen. */
	counts: FilterCounts;
	/** Counts the pages of each value of every filter, which are fetched once. */
	countAll(): Promise<FilterCounts>;
	message: SearchMessage;
	/** The terms of the glossary that the query is about. */
	terms: readonly LexiconTerm[];
	/** Pages that answer this kind of question. */
	shapes: readonly ShapeAnswer[];
	/** The phrases that excerpts are to show. */
	shownPhrases: readonly string[];
}

/** Begins to fetch what a search needs. Called when the reader begins. */
export function prepareSearch(): void {
	openFirstIndex().catch(() => {
		// The search itself begins again, and says so if it fails.
	});
}

async function openFirstIndex(): Promise<OpenIndex> {
	return openIndex((await openLexicon()).startsWithHeads ? 'heads' : 'texts');
}

/** Searches for what the reader asked. @returns `undefined` when nothing was asked */
export async function runSearch(
	state: SearchState,
	options: { typing: boolean },
): Promise<SearchAnswer | undefined> {
	if (isEmpty(state)) return undefined;
	const lexicon = await openLexicon();
	if (lexicon.startsWithHeads && !state.inTexts) {
		const answer = await searchIn('heads', state, lexicon, { correct: false, fills: false });
		if (state.query === '' || isEnough(answer.found, answer.pages.length))
			return { ...answer, message: { ...answer.message, ...(state.query === '' ? {} : IN_HEADS) } };
	}
	return searchIn('texts', state, lexicon, {
		typing: options.typing,
		correct: !state.asTyped,
		fills: true,
	});
}

const IN_HEADS = {
	note: 'These pages have your words in their title or summary.',
	offersTexts: true,
};

async function searchIn(
	part: IndexedPart,
	asked: SearchState,
	lexicon: Lexicon,
	options: FindOptions,
): Promise<SearchAnswer & { found: Findings }> {
	const index = await openIndex(part);
	const isByKind = isNarrowedBy(index.kinds, chosenInIndex(asked));
	const known = isByKind ? index.kinds : await index.filters();
	const { state, unknown } = withoutGoneValues(asked, known);
	const found = await findAsked(state, lexicon, index, options);
	const elsewhere = askedElsewhere(found.query.text);
	const chosen = chosenInIndex(state);
	const candidates = elsewhere === undefined ? found.pages : [];
	const pages = narrowPages(candidates, chosen, known);
	return {
		state,
		unknown,
		found,
		index,
		pages,
		counts: countValues(candidates, chosen, known),
		countAll: async () => countValues(candidates, chosen, await index.filters()),
		message: isEmpty(state)
			? { status: '' }
			: searchMessage(state.query, pages.length, found, elsewhere),
		terms: elsewhere === undefined ? namedTerms(found) : [],
		shapes: answersByShape(found.query.text),
		shownPhrases: found.query.concepts.flatMap(({ phrases }) => phrases.map(({ text }) => text)),
	};
}

/** True where these filters are all that a reader has chosen values of. */
function isNarrowedBy(sets: FilterSets, chosen: ChosenValues): boolean {
	return Object.keys(chosen).every((filter) => sets.has(filter));
}

/** Finds the pages of a query, or without one all those that only filters narrow. */
async function findAsked(
	state: SearchState,
	lexicon: Lexicon,
	index: OpenIndex,
	options: FindOptions,
): Promise<Findings> {
	if (state.query !== '') return findPages(state.query, lexicon, index, options);
	const pages = index.pages.filter((page) =>
		isAskedFor(index.groups.get(page) ?? 'About this site', ''),
	);
	return {
		query: { concepts: [], text: '' },
		pages: isEmpty(state) ? [] : pages,
		complete: index.pages.length,
		unknown: [],
		corrections: [],
		extent: 'all',
	};
}
