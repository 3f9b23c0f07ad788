import { countValues, type FilterCounts, narrowPages } from './filter-sets.ts';
import { type Findings, findPages } from './find-pages.ts';
import { namedTerms } from './named-terms.ts';
import { type OpenIndex, openIndex } from './open-index.client.ts';
import { openLexicon } from './open-lexicon.client.ts';
import { isAskedFor } from './page-groups.ts';
import { askedElsewhere } from './query/asked-elsewhere.ts';
import type { LexiconTerm } from './query/lexicon.ts';
import { answersByShape, type ShapeAnswer } from './query/question-shapes.ts';
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
	/** The terms of the glossary that the query is about. */
	terms: readonly LexiconTerm[];
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
					fills: true,
				});
	const elsewhere = askedElsewhere(found.query.text);
	const chosen = chosenInIndex(state);
	const pages = elsewhere === undefined ? narrowPages(found.pages, chosen, index.filters) : [];
	return {
		index,
		pages,
		counts: countValues(elsewhere === undefined ? found.pages : [], chosen, index.filters),
		message: searchMessage(state.query, pages.length, found, elsewhere),
		terms: elsewhere === undefined ? namedTerms(found) : [],
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
		complete: index.pages.length,
		unknown: [],
		corrections: [],
		extent: 'all',
	};
}
