/** Words of a page of this site, on average. */
export const WORDS_OF_PAGE = 600;

/** Words of the title and summary of a page, on average. */
export const WORDS_OF_HEAD = 30;

/** What each piece of an index adds to the list of pieces, which every search fetches, in bytes. */
const BYTES_IN_LIST = 16;

/** What each place of a word adds to a piece, in bytes. */
const BYTES_OF_PLACE = 1.3;

/** Pieces that a search of a few words fetches. */
const PIECES_OF_SEARCH = 6;

/**
 * Returns how many places of words a piece of the index holds at least. Small pieces hold less that a search does not
 * ask for, but make a long list; the size weighs one against the other, and is that at which both together are least.
 * @param words of each page that the index has
 */
export function chunkSize(pages: number, words: number): number {
	const places = Math.max(pages, 1) * words;
	return Math.round(Math.sqrt((places * BYTES_IN_LIST) / (PIECES_OF_SEARCH * BYTES_OF_PLACE)));
}
