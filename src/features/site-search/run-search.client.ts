import { countValues, type FilterCounts, narrowPages } from './filter-sets.ts';
import { type Findings, findPages } from './find-pages.ts';
import { type OpenIndex, openIndex } from './open-index.client.ts';
import { openLexicon } from './open-lexicon.client.ts';
import { isAskedFor } from './page-groups.ts';
import type { LexiconTerm } from './query/lexicon.ts';
import { answersByShape, asksForMeaning, type ShapeAnswer } from './query/question-shapes.ts';
import type { ReadQuery } from './query/read-query.ts';
import { type SearchMessage, searchMessage } from './search-messages.ts';
import { chosenInIndex, isEmpty, type SearchState } from './search-state.ts';

/** What a search gives the page to show. */
export interface SearchAnswer {
	index: OpenIndex;
	/** Keys of pages, the best first. */
	pages: readonly string[];
	/** How many pages each value of each filter would find, by the filter’s name in the index. */
	counts: FilterCounts;
	message: SearchMessage;
	/** The term of the glossary that the query names. */
	term: LexiconTerm | undefined;
	/** Pages that answer this kind of question. */
	shapes: readonly ShapeAnswer[];
	/** The words that excerpts are to show. */
	shownWords: string;
}

/** Begins to fetch what a search needs. Called when the reader begins. */
export function prepareSearch(): void {
	void Promise.allSettled([openIndex(), openLexicon()]);
}

/** Searches for what the reader asked. @returns `undefined` when nothing was asked */
export async function runSearch(
	state: SearchState,
	options: { typing: boolean },
): Promise<SearchAnswer | undefined> {
	if (isEmpty(state)) return undefined;
	const [index, known] = await Promise.all([openIndex(), openLexicon()]);
	const found =
		state.query === ''
			? allPages(index)
			: await findPages(state.query, known, index, {
					typing: options.typing,
					correct: !state.asTyped,
				});
	const chosen = chosenInIndex(state);
	const pages = narrowPages(found.pages, chosen, index.filters);
	return {
		index,
		pages,
		counts: countValues(found.pages, chosen, index.filters),
		message: searchMessage(state.query, pages.length, found),
		term: namedTerm(found.query),
		shapes: answersByShape(found.query.text),
		shownWords: found.query.concepts.map(({ words }) => words.join(' ')).join(' '),
	};
}

/** What only filters narrow. */
function allPages(index: OpenIndex): Findings {
	return {
		query: { concepts: [], text: '' },
		pages: index.pages.filter((page) =>
			isAskedFor(index.groups.get(page) ?? 'About this site', ''),
		),
		unknown: [],
		corrections: [],
		extent: 'all',
	};
}

/** The term that a query is about: it names nothing else, names one in several words, or asks for a meaning. */
function namedTerm({ concepts, text }: ReadQuery): LexiconTerm | undefined {
	const named = concepts.filter(({ terms }) => terms.length > 0);
	const inFull = named.find(({ words }) => words.length > 1);
	return named.length === concepts.length || asksForMeaning(text)
		? named[0]?.terms[0]
		: inFull?.terms[0];
}
