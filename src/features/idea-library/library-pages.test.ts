import { expect, test } from 'vitest';
import type { Library } from './library-index.ts';
import { libraryPageAddress, paginate, valueLists } from './library-pages.ts';

const sizes = (length: number) =>
	paginate(Array.from({ length }, (_, number) => number)).map((page) => page.length);

test('up to 100 ideas fit on one page, 101 are on pages of 50', () => {
	expect(sizes(0)).toEqual([0]);
	expect(sizes(100)).toEqual([100]);
	expect(sizes(101)).toEqual([50, 50, 1]);
});

test('no entry is lost or moved', () => {
	const list = Array.from({ length: 237 }, (_, number) => number);
	expect(paginate(list).flat()).toEqual(list);
});

test('the ideas with one value have pages, too, and each has an address of its own', () => {
	const idea = (id: string) => ({ id, values: { status: ['spread'] } });
	const library = {
		facets: [{ facet: 'status', label: 'Status', values: [{ id: 'spread', label: 'Spread' }] }],
		ideas: Array.from({ length: 101 }, (_, number) => idea(`idea-${number}`)),
	} as unknown as Library;
	const lists = valueLists(library);
	expect(lists.map(({ page, pages, ideas, total }) => [page, pages, ideas.length, total])).toEqual([
		[1, 3, 50, 101],
		[2, 3, 50, 101],
		[3, 3, 1, 101],
	]);
	const of = { facet: 'status', value: 'spread' };
	expect(lists.map(({ page }) => libraryPageAddress(page, of))).toEqual([
		'/change-ideas/by/status/spread/',
		'/change-ideas/by/page/2/status/spread/',
		'/change-ideas/by/page/3/status/spread/',
	]);
});

test('the first page of the library has its address, and further pages are below it', () => {
	expect([1, 2, 3].map((page) => libraryPageAddress(page))).toEqual([
		'/change-ideas/',
		'/change-ideas/by/page/2/',
		'/change-ideas/by/page/3/',
	]);
});
