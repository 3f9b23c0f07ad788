// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { openLexicon } from './open-lexicon.client.ts';
import { loadPagefind } from './pagefind/pagefind.client.ts';
import { ask, asked, open, pagefind, part, status, titles } from './sample-search.client.ts';

vi.mock('./pagefind/pagefind.client.ts');

const loading = vi.mocked(loadPagefind);

beforeEach(() => {
	vi.stubGlobal('fetch', async () => new Response('{"terms":[],"lines":[]}'));
	asked.pages.length = 0;
});

test('names of the glossary that did not load are asked for again', async () => {
	const names = async () => (await openLexicon()).find(['bell']).length;
	const fetching = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
	vi.stubGlobal('fetch', fetching);
	expect([await names(), await names()]).toEqual([0, 0]);
	expect(fetching).toHaveBeenCalledTimes(2);
	const terms = [{ id: 'bell', term: 'Bell', names: [] }];
	vi.stubGlobal('fetch', async () => Response.json({ terms }));
	expect([await names(), await names()]).toEqual([1, 1]);
});

test('an index that could not be loaded is tried again at the next search', async () => {
	loading.mockRejectedValueOnce(new Error('No connection')).mockResolvedValue(pagefind);
	open();
	await ask('ward');
	expect(status()).toContain('could not be loaded');
	expect(part('places').hidden).toBe(false);
	await ask('tea');
	await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
});

test('results of an earlier search do not stay below words whose search failed', async () => {
	loading.mockResolvedValue(pagefind);
	open('?q=ward&utm=x&kind=Posters');
	await vi.waitFor(() => expect(titles()).toHaveLength(10));
	const search = vi.spyOn(pagefind, 'search').mockRejectedValue(new Error('No connection'));
	await ask('how do we get started with bells');
	await vi.waitFor(() => expect(status()).toContain('could not be loaded'));
	search.mockRestore();
	expect([titles(), part('answers').textContent, part('note').textContent]).toEqual([[], '', '']);
	expect([part('more').hidden, part('none').hidden, part('places').hidden]).toEqual([
		true,
		true,
		false,
	]);
});

test('more results that could not be loaded say so, and can be asked for again', async () => {
	open('?q=ward');
	await vi.waitFor(() => expect(titles()).toHaveLength(10));
	const lost = asked.pages.length;
	asked.isLost = true;
	part('more').click();
	await vi.waitFor(() => expect(status()).toMatch(/^The next results could not be loaded/));
	expect(asked.pages.length).toBeGreaterThan(lost);
	asked.isLost = false;
	part('more').click();
	await vi.waitFor(() => expect(titles()).toHaveLength(14));
});
