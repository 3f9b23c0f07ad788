import type { PageGroup } from './page-groups.ts';

/** The index of the site’s pages, as the search asks it. A page is known by a key of the index’s own. */
export interface SearchIndex {
	/** How many pages the index has. */
	size: number;
	/** Pages that hold exactly these words in a row (or other forms of them), with how well each answers (above 0). */
	matches(words: string): Promise<ReadonlyMap<string, number>>;
	/** The pages alone, which take less time than how well they answer. */
	pagesWith(words: string): Promise<ReadonlySet<string>>;
	/** The group of each page. */
	groups: ReadonlyMap<string, PageGroup>;
	/** Every word of the site’s texts, folded, with the number of texts that hold it. Fetched when a word is not found. */
	words(): Promise<ReadonlyMap<string, number>>;
}
