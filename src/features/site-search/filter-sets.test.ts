import { expect, test } from 'vitest';
import { countValues, narrowPages } from './filter-sets.ts';

const sets = new Map([
	[
		'Kind',
		new Map([
			['Guides', new Set(['a', 'b'])],
			['Sites', new Set(['c'])],
		]),
	],
	['Driver', new Map([['Share', new Set(['a', 'c'])]])],
]);

test('a page has one of the values of each filter', () => {
	const pages = ['c', 'b', 'a'];
	expect(narrowPages(pages, { Kind: ['Guides', 'Sites'], Driver: ['Share'] }, sets)).toEqual([
		'c',
		'a',
	]);
	expect(narrowPages(pages, { Kind: ['Nothing'] }, sets)).toEqual([]);
	expect(narrowPages(pages, {}, sets)).toEqual(pages);
});

test('values of a filter are counted as if none of it were chosen, and none is empty', () => {
	expect(countValues(['a', 'b'], { Kind: ['Guides'], Driver: ['Share'] }, sets)).toEqual({
		Kind: { Guides: 1 },
		Driver: { Share: 1 },
	});
});
