import type { Findings } from './find-pages.ts';

/** The pages of a large site, in whose whole text a common word is so often that a search fetches much for it. */
const LARGE = 800;

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
