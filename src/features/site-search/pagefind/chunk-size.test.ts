import { expect, test } from 'vitest';
import { chunkSize, WORDS_OF_HEAD, WORDS_OF_PAGE } from './chunk-size.ts';

/** What a search of six words fetches: the list of pieces, and half a piece more than it needs for each word. */
function surplus(places: number, size: number): number {
	return (places / size) * 16 + 6 * size * 1.3;
}

test.each([
	[100, WORDS_OF_PAGE],
	[500, WORDS_OF_PAGE],
	[5000, WORDS_OF_PAGE],
	[1000, WORDS_OF_HEAD],
])(
	'with %i pages of %i words, neither larger nor smaller pieces would make a search lighter',
	(pages, words) => {
		const size = chunkSize(pages, words);
		const places = pages * words;
		expect(surplus(places, size)).toBeLessThan(surplus(places, size * 1.5));
		expect(surplus(places, size)).toBeLessThan(surplus(places, size / 1.5));
	},
);

test('pieces grow more slowly than the site: for four times as many pages, twice as large', () => {
	expect(chunkSize(2000, WORDS_OF_PAGE) / chunkSize(500, WORDS_OF_PAGE)).toBeCloseTo(2, 1);
});

test('a site without a page has pieces all the same', () => {
	expect(chunkSize(0, WORDS_OF_PAGE)).toBeGreaterThan(0);
});
