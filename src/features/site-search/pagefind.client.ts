/** Pagefind’s interface, as far as the search page uses it, and the way to load it. */

import type { IndexFilters } from './search-state.client.ts';

export interface PagefindPage {
	url: string;
	meta: Readonly<Record<string, string>>;
	/** HTML: escaped text with `<mark>` around what was found. */
	excerpt: string;
	sub_results: readonly { title: string; url: string; excerpt: string }[];
}

export interface PagefindResults {
	results: readonly { id: string; data: () => Promise<PagefindPage> }[];
	/** Counts by value by filter, of the results. */
	filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Pagefind {
	options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
	filters(): Promise<unknown>;
	search(query: string | null, options: { filters: IndexFilters }): Promise<PagefindResults>;
}

let loaded: Promise<Pagefind> | undefined;

/** Loads the index at the first call. It is made by the build and is not there in `astro dev`. */
export function pagefind(): Promise<Pagefind> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Pagefind> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const index: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
	await index.options({ baseUrl: base, excerptLength: 24 });
	// Counts come with results only once the filters are loaded.
	await index.filters();
	return index;
}
