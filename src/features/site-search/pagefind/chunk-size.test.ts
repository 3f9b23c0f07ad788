import { expect, test } from 'vitest';
import { chunkSize } from './chunk-size.ts';

/** What a search of six words fetches: the list of pieces, and half a piece more than it needs for each word. */
function surplus(pages: number, size: number): number {
	return ((pages * 600) / size) * 16 + 6 * size * 1.3;
}

test.each([100, 500, 5000])(
	'with %i pages, neither larger nor smaller pieces would make a search lighter',
	(pages) => {
		const size = chunkSize(pages);
		expect(surplus(pages, size)).toBeLessThan(surplus(pages, size * 1.5));
		expect(surplus(pages, size)).toBeLessThan(surplus(pages, size / 1.5));
	},
);

test('pieces grow more slowly than the site: for four times as many pages, twice as large', () => {
	expect(chunkSize(2000) / chunkSize(500)).toBeCloseTo(2, 1);
});

test('a site without a page has pieces all the same', () => {
	expect(chunkSize(0)).toBeGreaterThan(0);
});
