import { expect, test } from 'vitest';
import type { Findings } from '../site-search/find-pages.ts';
import { findingsInWords, type LookedFor } from './findings-words.ts';

const nothing: Findings = {
	query: { concepts: [], text: 'somali' },
	pages: [],
	unknown: ['somali'],
	corrections: [],
	complete: 0,
	extent: 'none',
};
const words: LookedFor = { words: 'somali', chosen: [], found: nothing, count: 0, nearest: 5 };

test('words in vain are repeated, and the ideas shown in their place are not called near', () => {
	expect(findingsInWords(words)).toEqual({
		said: 'No change idea is about “somali”.',
		instead: 'None comes near. These have the strongest evidence:',
	});
});

test('of a long text the beginning is repeated', () => {
	expect(findingsInWords({ ...words, words: 'x'.repeat(10_000) })?.said).toBe(
		`No change idea is about “${'x'.repeat(80)}…”.`,
	);
});

test('choices in vain are all named, with the ideas that come nearest', () => {
	expect(findingsInWords({ ...words, chosen: ['Dementia', 'Carers'] })).toEqual({
		said: 'No change idea fits all of these: “somali”, Dementia, Carers.',
		instead: 'These come nearest:',
	});
	expect(
		findingsInWords({ words: '', chosen: ['Carers'], found: undefined, count: 0, nearest: 0 }),
	).toEqual({ said: 'No change idea fits all of these: Carers.' });
});

test('a search that was met in full needs no words; a corrected word is named', () => {
	const all: Findings = { ...nothing, pages: ['0'], unknown: [], complete: 1, extent: 'all' };
	expect(findingsInWords({ ...words, found: all, count: 1, nearest: 0 })).toBeUndefined();
	const corrections = [{ typed: 'somali', taken: 'small', isFinished: true }];
	expect(
		findingsInWords({ ...words, found: { ...all, corrections }, count: 1, nearest: 0 })?.said,
	).toBe('Showing 1 result for “small”.');
});
