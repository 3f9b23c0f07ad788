import type { FilterSets } from './filter-sets.ts';
import { LISTS, PAGE_GROUPS, type PageGroup, UNLISTED_GROUP } from './page-groups.ts';
import {
	type IndexedPart,
	loadPagefind,
	type Pagefind,
	type PagefindPage,
	type PagefindResult,
} from './pagefind/pagefind.client.ts';
import { retryFailed, retryFailedByKey } from './pagefind/retry-failed.ts';
import type { SearchIndex } from './search-index.ts';
import { readSiteWords, type SiteWordsDocument, type SpellingsDocument } from './site-words.ts';

/** The index of this site in the reader’s browser: Pagefind’s, with the pages of each filter. */
export interface OpenIndex extends SearchIndex {
	/** The pages of each kind, which ranking needs. */
	kinds: FilterSets;
	/** The pages of each value of every filter. They are fetched at the first call. */
	filters(): Promise<FilterSets>;
	/** All pages, in the order of the index. */
	pages: readonly string[];
	/** What a result shows of a page, with an excerpt about the rarest of some phrases that the page has. */
	page(key: string, phrases: readonly string[]): Promise<PagefindPage | undefined>;
}

/** The name of the filter that holds the group of a page. */
const KIND = 'Kind';

/** Every value of that filter. */
const GROUPS: readonly string[] = [...PAGE_GROUPS, 'For authors', 'Easy Read', LISTS];

/** How well each page answers says little of a word that more than this share of the pages have, and takes time. */
const EVERYWHERE = 0.8;

/** Opens an index at the first call for it. */
export const openIndex = retryFailedByKey(async (part: IndexedPart): Promise<OpenIndex> => {
	const pagefind = await loadPagefind(part);
	const ask = retryFailedByKey(
		async (query): Promise<readonly PagefindResult[]> => (await pagefind.search(query)).results,
	);
	const openSpellings = retryFailed(() => fetchDocument<SpellingsDocument>('spellings.json', {}));
	const openWords = retryFailed(() =>
		fetchDocument<SiteWordsDocument>('words.json', { lines: [] }),
	);
	/** Between quotation marks Pagefind looks for the words themselves. */
	const found = new Map<string, ReadonlyMap<string, PagefindResult>>();
	const exactly = retryFailedByKey(async (text) => {
		const results = new Map((await ask(`"${text}"`)).map((result) => [result.id, result]));
		found.set(text, results);
		return results;
	});
	/** The words as they are on pages: as they were typed, or else with the letters that folding replaced. */
	const asWritten = retryFailedByKey(async (text) => {
		if ((await exactly(text)).size > 0) return text;
		const spellings = await openSpellings();
		return text
			.split(' ')
			.map((word) => spellings[word]?.[0] ?? word)
			.join(' ');
	});
	const pagesWith = async (text: string) => new Set((await exactly(await asWritten(text))).keys());
	const all = (await pagefind.search(null)).results;
	/** Without quotation marks Pagefind scores pages, but falls back on parts of words. */
	const match = async (text: string): Promise<ReadonlyMap<string, number>> => {
		const pages = await pagesWith(text);
		if (pages.size === 0) return new Map();
		const isEverywhere = pages.size > all.length * EVERYWHERE;
		const scored = isEverywhere ? [] : await ask(await asWritten(text));
		const scores = new Map(scored.map(({ id, score }) => [id, score]));
		return new Map([...pages].map((id) => [id, scores.get(id) ?? 1]));
	};
	const listed = GROUPS.filter((group) => group !== UNLISTED_GROUP);
	const kinds = new Map([
		[
			KIND,
			withOtherPages(
				await pagesByValue(pagefind, KIND, listed),
				all.map(({ id }) => id),
			),
		],
	]);
	const byKey = new Map(all.map((result) => [result.id, result]));
	return {
		size: all.length,
		pages: all.map(({ id }) => id),
		kinds,
		filters: retryFailed(() => openFilters(pagefind, kinds)),
		groups: groupsOfPages(kinds.get(KIND) ?? new Map()),
		matches: retryFailedByKey(match),
		pagesWith,
		words: async () => readSiteWords(await openWords()),
		page: async (key, phrases) => {
			const [rarest] = phrases
				.flatMap((phrase) => found.get(phrase) ?? [])
				.filter((results) => results.has(key))
				.sort((a, b) => a.size - b.size);
			return (rarest?.get(key) ?? byKey.get(key))?.data();
		},
	};
});

/** Returns the pages that have each of these values of a filter. Only this filter is fetched. */
async function pagesByValue(
	pagefind: Pagefind,
	filter: string,
	values: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	const sets = new Map<string, ReadonlySet<string>>();
	for (const value of values) {
		const { results } = await pagefind.search(null, { filters: { [filter]: value } });
		if (results.length > 0) sets.set(value, new Set(results.map(({ id }) => id)));
	}
	return sets;
}

/** Adds the group that the index does not list, which all other pages are in. */
function withOtherPages(
	sets: ReadonlyMap<string, ReadonlySet<string>>,
	all: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
	const listed = new Set([...sets.values()].flatMap((keys) => [...keys]));
	const others = all.filter((key) => !listed.has(key));
	return others.length === 0 ? sets : new Map([[UNLISTED_GROUP, new Set(others)], ...sets]);
}

/** Returns the pages of every filter, those of the kinds as they are. */
async function openFilters(pagefind: Pagefind, kinds: FilterSets): Promise<FilterSets> {
	const filters = new Map(kinds);
	for (const [filter, counts] of Object.entries(await pagefind.filters()))
		if (!filters.has(filter))
			filters.set(filter, await pagesByValue(pagefind, filter, Object.keys(counts)));
	return filters;
}

function groupsOfPages(
	sets: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, PageGroup> {
	const groups = new Map<string, PageGroup>();
	for (const [value, keys] of sets)
		if (isGroup(value)) for (const key of keys) groups.set(key, value);
	return groups;
}

function isGroup(value: string): value is PageGroup {
	return GROUPS.includes(value);
}

/** A document of the search; what stands for it where it cannot be had. */
async function fetchDocument<T>(name: string, otherwise: T): Promise<T> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const answer = await fetch(`${base}search/${name}`);
	return answer.ok ? answer.json() : otherwise;
}
