import type { FacetWords } from './facet-words.ts';
import type { Library, LibraryIdea } from './library-index.ts';

/** A list longer than this is cut into pages. */
const MOST_ON_ONE_PAGE = 100;
const PAGE_SIZE = 50;

/** A list cut into pages: one page up to 100, pages of 50 beyond. An empty list has one empty page. */
export function paginate<T>(list: readonly T[]): T[][] {
	if (list.length <= MOST_ON_ONE_PAGE) return [[...list]];
	return Array.from({ length: Math.ceil(list.length / PAGE_SIZE) }, (_, page) =>
		list.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
	);
}

/** A value of a facet. */
export interface FacetValue {
	facet: string;
	value: string;
}

/** The address of a page of the library, or of the ideas with one value; `by/` is kept free of change ideas. */
export function libraryPageAddress(page: number, of?: FacetValue): string {
	const list = of ? `${of.facet}/${of.value}/` : '';
	if (page > 1) return `/change-ideas/by/page/${page}/${list}`;
	return list ? `/change-ideas/by/${list}` : '/change-ideas/';
}

/** A page of the ideas that have a value. */
export interface ValueList {
	facet: FacetWords;
	value: FacetWords['values'][number];
	/** The number of this page, counted from 1, and of all pages. */
	page: number;
	pages: number;
	/** The ideas of this page, and how many all pages have. */
	ideas: readonly LibraryIdea[];
	total: number;
}

/** Every page of every value of every facet. */
export function valueLists({ facets, ideas }: Library): ValueList[] {
	return facets.flatMap((facet) =>
		facet.values.flatMap((value) => {
			const having = ideas.filter(({ values }) => values[facet.facet].includes(value.id));
			const pages = paginate(having);
			return pages.map((list, index) => ({
				facet,
				value,
				page: index + 1,
				pages: pages.length,
				ideas: list,
				total: having.length,
			}));
		}),
	);
}
