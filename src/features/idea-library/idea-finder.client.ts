/** Finds ideas by facets and by words. */
import { type Findings, findPages } from '../site-search/find-pages.ts';
import { openLexicon } from '../site-search/open-lexicon.client.ts';
import type { SearchIndex } from '../site-search/search-index.ts';
import { type FacetFilter, filterByFacets } from './facet-filter.ts';
import { findingsInWords } from './findings-words.ts';
import type { Choice, IdeaIndex, Sort } from './idea-index.ts';
import { openFacetFilter, openIdeaTexts } from './open-idea-data.client.ts';

/** Finds ideas in the index of the library. */
export class IdeaFinder {
	readonly #filter: FacetFilter;
	readonly #textsAddress: string;
	#texts: Promise<SearchIndex> | undefined;

	constructor(filter: FacetFilter, textsAddress: string) {
		this.#filter = filter;
		this.#textsAddress = textsAddress;
	}

	get index(): IdeaIndex {
		return this.#filter.index;
	}

	/** @param worded the numbers of the ideas that words found, best first */
	choose(values: Choice['values'], sort: Sort, worded?: readonly number[]) {
		return filterByFacets(this.#filter, { values }, sort, worded);
	}

	/**
	 * The ideas that the reader’s words find, by their numbers. Where the server has no texts, titles alone are searched.
	 * @throws when the texts can’t be loaded; the next call tries again
	 */
	async findWords(words: string): Promise<Findings> {
		this.#texts ??= openIdeaTexts(this.#textsAddress, this.#filter).catch((error: unknown) => {
			this.#texts = undefined;
			throw error;
		});
		const [index, lexicon] = await Promise.all([this.#texts, openLexicon()]);
		return findPages(words, lexicon, index, { typing: true });
	}

	readonly describe = findingsInWords;
}

/** Fetches the index of the library. @throws when it can’t be loaded */
export async function openIdeaFinder(index: string, texts: string): Promise<IdeaFinder> {
	return new IdeaFinder(await openFacetFilter(index), texts);
}
