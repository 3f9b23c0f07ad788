import { expect, test } from 'vitest';
import type { Findings } from './find-pages.ts';
import { isEnough, startsWithHeads } from './search-stages.ts';

const found: Findings = {
	query: { concepts: [], text: '' },
	pages: [],
	unknown: [],
	corrections: [],
	complete: 20,
	extent: 'all',
};

test('a site of 600 pages is searched in two stages, one of 599 at once', () => {
	expect([599, 600].map(startsWithHeads)).toEqual([false, true]);
});

test('twenty pages with every word in their heads are enough, nineteen are not', () => {
	expect(isEnough(found, 20)).toBe(true);
	expect(isEnough({ ...found, complete: 19 }, 20)).toBe(false);
});

test('what filters leave must be enough, too', () => {
	expect(isEnough(found, 3)).toBe(false);
});

test('pages that lack a word are not enough, however many they are', () => {
	expect(isEnough({ ...found, extent: 'some' }, 20)).toBe(false);
});
