import type { FilterSets } from './filter-sets.ts';
import { LISTS, PAGE_GROUPS, type PageGroup } from './page-groups.ts';
import { loadPagefind, type PagefindPage, type PagefindResult } from './pagefind.client.ts';
import type { SearchIndex } from './search-index.ts';
import { readSiteWords, type SiteWordsDocument, type SpellingsDocument } from './site-words.ts';

/** The index of this site in the reader’s browser: Pagefind’s, with the pages of each filter. */
export interface OpenIndex extends SearchIndex {
	filters: FilterSets;
	/** All pages, in the order of the index. */
	pages: readonly string[];
	/** What a result shows of a page, with excerpts about the words of a query. */
	page(key: string, query: string): Promise<PagefindPage | undefined>;
}

/** The name of the filter that holds the group of a page. */
const GROUP_FILTER = 'Kind';

let opened: Promise<OpenIndex> | undefined;

/** Opens the index at the first call. */
export function openIndex(): Promise<OpenIndex> {
	opened ??= open();
	return opened;
}

async function open(): Promise<OpenIndex> {
	const pagefind = await loadPagefind();
	const values = await pagefind.filters();
	const asked = new Map<string, Promise<readonly PagefindResult[]>>();
	const ask = (query: string) => {
		const results = asked.get(query) ?? pagefind.search(query).then((found) => found.results);
		asked.set(query, results);
		return results;
	};
	/** Between quotation marks Pagefind looks for the words themselves; without them it scores, and falls back on parts of words. */
	const askExactly = async (text: string): Promise<ReadonlyMap<string, number>> => {
		const exact = await ask(`"${text}"`);
		if (exact.length === 0) return new Map();
		const scores = new Map((await ask(text)).map(({ id, score }) => [id, score]));
		return new Map(exact.map(({ id }) => [id, scores.get(id) ?? 1]));
	};
	const matched = new Map<string, Promise<ReadonlyMap<string, number>>>();
	const match = async (text: string) => {
		const found = await askExactly(text);
		if (found.size > 0) return found;
		spellings ??= fetchDocument<SpellingsDocument>('spellings.json', {});
		const known = await spellings;
		const written = text.split(' ').map((word) => known[word]?.[0] ?? word);
		return written.join(' ') === text ? found : askExactly(written.join(' '));
	};
	const filters = new Map<string, Map<string, Set<string>>>();
	for (const [filter, counts] of Object.entries(values)) {
		const sets = new Map<string, Set<string>>();
		for (const value of Object.keys(counts)) {
			const { results } = await pagefind.search(null, { filters: { [filter]: value } });
			sets.set(value, new Set(results.map(({ id }) => id)));
		}
		filters.set(filter, sets);
	}
	const all = (await pagefind.search(null)).results;
	const byKey = new Map(all.map((result) => [result.id, result]));
	let words: Promise<SiteWordsDocument> | undefined;
	let spellings: Promise<SpellingsDocument> | undefined;
	return {
		size: all.length,
		pages: all.map(({ id }) => id),
		filters,
		groups: groupsOfPages(filters.get(GROUP_FILTER) ?? new Map()),
		matches: (text) => {
			const matches = matched.get(text) ?? match(text);
			matched.set(text, matches);
			return matches;
		},
		words: async () => {
			words ??= fetchDocument<SiteWordsDocument>('words.json', { lines: [] });
			return readSiteWords(await words);
		},
		page: async (key, query) => {
			const found = query === '' ? [] : await ask(query);
			return (found.find(({ id }) => id === key) ?? byKey.get(key))?.data();
		},
	};
}

const GROUPS: readonly string[] = [...PAGE_GROUPS, 'For authors', 'Easy Read', LISTS];

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
