// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { type FakePage, fakePagefind } from './pagefind/fake-pagefind.client.ts';
import { loadPagefind } from './pagefind/pagefind.client.ts';
import { runSearch } from './run-search.client.ts';
import { NOTHING_ASKED } from './search-state.ts';

vi.mock('./pagefind/pagefind.client.ts');

/** A page of many about wards; one of them says in its text alone that it is about tea. */
const page = (number: number, text: string): FakePage => ({
	title: `Ward idea ${number}`,
	text,
	filters: { Kind: 'Change ideas' },
});
const numbers = Array.from({ length: 30 }, (_, number) => number);
const heads = fakePagefind(numbers.map((number) => page(number, 'An idea about ward rounds')));
const texts = fakePagefind(
	[...numbers, 30, 31].map((number) => page(number, number === 7 ? 'Tea at night' : 'A long text')),
);

const loaded = vi.mocked(loadPagefind);
const search = (query: string, inTexts = false) =>
	runSearch({ ...NOTHING_ASKED, query, inTexts }, { typing: false });
const parts = () => loaded.mock.calls.map(([part]) => part);

beforeEach(() => {
	vi.stubGlobal('fetch', async () => new Response('{"terms":[],"startsWithHeads":true}'));
	loaded.mockImplementation(async (part) => (part === 'heads' ? heads : texts).pagefind);
});

test('a large site answers from titles and summaries, says so, and offers the whole text', async () => {
	const answer = await search('ward');
	expect(answer?.pages).toHaveLength(30);
	expect(answer?.message).toMatchObject({
		status: '30 results for “ward”',
		note: 'These pages have your words in their title or summary.',
		offersTexts: true,
	});
	expect(parts()).toEqual(['heads']);
});

test('the whole text is searched for what few titles and summaries have', async () => {
	const answer = await search('tea');
	expect(answer?.pages).toHaveLength(1);
	expect(answer?.message).toEqual({ status: '1 result for “tea”' });
});

test('the whole text is searched where the reader asks for it', async () => {
	const answer = await search('ward', true);
	expect(answer?.pages).toHaveLength(32);
	expect(answer?.message).toEqual({ status: '32 results for “ward”' });
});

test('the index is not asked how well pages answer to a word that nearly all have', async () => {
	const asking = vi.spyOn(texts.pagefind, 'search');
	await search('idea night', true);
	const asked = asking.mock.calls.map(([query]) => query);
	asking.mockRestore();
	expect(asked).toEqual(expect.arrayContaining(['"night"', 'night', '"idea"']));
	expect(asked).not.toContain('idea');
});

test('filters alone need no texts', async () => {
	const answer = await runSearch(
		{ ...NOTHING_ASKED, chosen: { kind: ['Change ideas'] } },
		{ typing: false },
	);
	expect(answer?.message).toEqual({ status: '30 results' });
});
