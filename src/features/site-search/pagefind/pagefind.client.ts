/** Pagefind’s interface, as far as the search uses it, and the way to load it. */

import { HEADS_FOLDER, TEXTS_FOLDER } from './index-folders.ts';
import { startPagefindWorker } from './pagefind-worker.client.ts';
import { retryFailedByKey } from './retry-failed.ts';

/** What an index has of each page: its title and summary, or its whole text. */
export type IndexedPart = 'heads' | 'texts';

const FOLDERS: Readonly<Record<IndexedPart, string>> = { heads: HEADS_FOLDER, texts: TEXTS_FOLDER };

export interface PagefindPage {
	url: string;
	meta: Readonly<Record<string, string>>;
	/** HTML: escaped text with `<mark>` around what was found. */
	excerpt: string;
	sub_results: readonly { title: string; url: string; excerpt: string }[];
}

export interface PagefindResult {
	id: string;
	score: number;
	data: () => Promise<PagefindPage>;
}

export interface Pagefind {
	/** The values of each filter, with the number of pages that have them. */
	filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
	search(
		query: string | null,
		options?: { filters: Readonly<Record<string, string>> },
	): Promise<{ results: readonly PagefindResult[] }>;
}

/** A result as the worker gives it. */
interface FoundByWorker {
	id: string;
	score: number;
	/** What the worker is asked for to have the page. */
	data: string;
}

/** What a word in the title or the summary of a page adds to how well the page answers. */
const TITLE = 10;
const SUMMARY = 2;

/** Loads an index at the first call for it. It is made by the build and is not there in `astro dev`. */
export const loadPagefind = retryFailedByKey(async (part: IndexedPart): Promise<Pagefind> => {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const call = startPagefindWorker(`${base}${TEXTS_FOLDER}pagefind-worker.js`);
	await call('init', { basePath: base + FOLDERS[part] });
	await call('options', {
		baseUrl: base,
		excerptLength: 24,
		ranking: { metaWeights: { title: TITLE, summary: SUMMARY } },
	});
	return {
		filters: () => call('filters'),
		search: async (query, options) => {
			const { results } = await call<{ results: readonly FoundByWorker[] }>(
				'search',
				query,
				options ?? {},
			);
			return {
				results: results.map(({ id, score, data }) => ({
					id,
					score,
					data: () => call('getData', data),
				})),
			};
		},
	};
});
