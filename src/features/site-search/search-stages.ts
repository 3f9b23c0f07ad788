import type { Findings } from './find-pages.ts';

/**
 * The pages of a large site. From here on, the places of two common words in whole texts would bring what a first search
 * fetches above 140 KiB, the most that it may (`scripts/e2e/search-weight.test.ts`).
 */
const LARGE = 600;

/** So many answers fill the page of results, and its next. */
const ENOUGH = 20;

/** True for a site whose titles and summaries are searched before the whole text of its pages. */
export function startsWithHeads(pages: number): boolean {
	return pages >= LARGE;
}

/**
 * True where titles and summaries answer well enough that the whole text is looked through only on request.
 * @param count answers that are left once the filters are applied
 */
export function isEnough({ extent, complete }: Findings, count: number): boolean {
	return extent === 'all' && Math.min(complete, count) >= ENOUGH;
}
