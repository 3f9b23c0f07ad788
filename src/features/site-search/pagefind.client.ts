/** Pagefind’s interface, as far as the search uses it, and the way to load it. */

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
	options(options: {
		baseUrl: string;
		excerptLength: number;
		ranking: { metaWeights: Readonly<Record<string, number>> };
	}): Promise<void>;
	/** The values of each filter, with the number of pages that have them. */
	filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
	search(
		query: string | null,
		options?: { filters: Readonly<Record<string, string>> },
	): Promise<{ results: readonly PagefindResult[] }>;
}

/** What a word in the title or the summary of a page adds to how well the page answers. */
const TITLE = 10;
const SUMMARY = 2;

let loaded: Promise<Pagefind> | undefined;

/** Loads the index at the first call. It is made by the build and is not there in `astro dev`. */
export function loadPagefind(): Promise<Pagefind> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Pagefind> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	const index: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
	await index.options({
		baseUrl: base,
		excerptLength: 24,
		ranking: { metaWeights: { title: TITLE, summary: SUMMARY } },
	});
	return index;
}
