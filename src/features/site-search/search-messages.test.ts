import { expect, test } from 'vitest';
import type { Findings } from './find-pages.ts';
import { searchMessage } from './search-messages.ts';

const found: Findings = {
	query: { concepts: [], text: '' },
	pages: ['a', 'b'],
	unknown: [],
	corrections: [],
	complete: 2,
	extent: 'all',
};

test('the number of results is shown with what was searched for', () => {
	expect(searchMessage('ward round', 2, found)).toEqual({ status: '2 results for “ward round”' });
	expect(searchMessage('', 1, found)).toEqual({ status: '1 result' });
});

test('a corrected word is named, with the way back to what was typed', () => {
	const corrections = [{ typed: 'tribunl', taken: 'tribunal' }];
	expect(searchMessage('Tribunl date', 2, { ...found, corrections })).toEqual({
		status: 'Showing 2 results for “tribunal date”',
		insteadFor: 'Tribunl date',
	});
});

test('a word that the site does not have is named', () => {
	expect(
		searchMessage('somali', 0, { ...found, pages: [], unknown: ['somali'], extent: 'none' }),
	).toEqual({ status: 'Nothing on this site is about “somali”.' });
	expect(
		searchMessage('somali interpreter', 2, { ...found, unknown: ['somali'], extent: 'some' }),
	).toEqual({
		status: '2 results for part of “somali interpreter”',
		note: 'Nothing on this site is about “somali”. These pages are about the rest of your words.',
	});
});

test('pages that lack words are said to follow those with all of them', () => {
	expect(searchMessage('ward form', 2, { ...found, complete: 1 })).toEqual({
		status: '2 results for “ward form”',
		note: '1 page has all of your words. The others have the most telling ones.',
	});
});

test('what a hospital’s own website has is asked for there', () => {
	expect(searchMessage('when are visiting hours', 0, found, 'visiting hours')).toEqual({
		status: 'Nothing on this site is about “visiting hours”.',
		note: 'This site is about improving care. Ask the ward, or look on the website of the hospital or trust.',
	});
});

test('filters that leave nothing are named as the reason', () => {
	expect(searchMessage('ward', 0, found)).toEqual({ status: 'No results with these filters' });
});
