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

test('words in quotation marks get no second pair of them', () => {
	for (const query of ['"ward round"', '“ward round”'])
		expect(searchMessage(query, 2, found).status).toBe('2 results for “ward round”');
	expect(searchMessage('"ward', 2, found).status).toBe('2 results for “"ward”');
});

test('of a long query only the beginning is repeated', () => {
	const query = 'x'.repeat(10_000);
	const none = { ...found, pages: [], extent: 'none' } as const;
	const start = `“${'x'.repeat(80)}…”`;
	expect(searchMessage(query, 2, found).status).toBe(`2 results for ${start}`);
	expect(searchMessage(query, 0, none).status).toBe(`No page answers ${start}.`);
	expect(searchMessage(query, 0, { ...none, unknown: [query] }).status).toBe(
		`Nothing on this site is about ${start}.`,
	);
});

test('of many words that no page has the first four are named', () => {
	const unknown = ['one', 'two', 'three', 'four', 'five', 'six'];
	const none = { ...found, pages: [], extent: 'none' } as const;
	expect(searchMessage('…', 0, { ...none, unknown }).status).toBe(
		'Nothing on this site is about “one”, “two”, “three”, “four” or 2 other words.',
	);
	expect(searchMessage('…', 0, { ...none, unknown: unknown.slice(0, 5) }).status).toBe(
		'Nothing on this site is about “one”, “two”, “three”, “four” or 1 other word.',
	);
});
