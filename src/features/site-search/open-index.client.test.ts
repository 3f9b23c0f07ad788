// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { type FakePage, fakePagefind } from './pagefind/fake-pagefind.client.ts';

const PAGES: readonly FakePage[] = [
	{ title: 'Bell', text: 'A bell on the ward', filters: { Driver: 'Quiet nights' } },
	{ title: 'Rules', text: 'Anhøj rules for a ward', filters: { Kind: 'Evidence' } },
	{ title: 'Start', text: 'Begin on a ward', filters: { Kind: 'Guides' } },
	{ title: 'Author', text: 'Fields', filters: { Kind: 'For authors' } },
];

let site = fakePagefind(PAGES);
const files: Record<string, unknown> = {
	'/search/spellings.json': { anhoj: ['anhøj'] },
	'/search/words.json': { lines: ['bell', 'ward'] },
};
let lost: string[] = [];
const fetched: string[] = [];

vi.mock('./pagefind/pagefind.client.ts', () => ({ loadPagefind: async () => site.pagefind }));

async function open() {
	const { openIndex } = await import('./open-index.client.ts');
	return openIndex('texts');
}

beforeEach(() => {
	vi.resetModules();
	site = fakePagefind(PAGES);
	lost = [];
	fetched.length = 0;
	vi.stubGlobal('fetch', async (address: string) => {
		fetched.push(address);
		if (lost.includes(address)) throw new TypeError('Failed to fetch');
		return address in files ? Response.json(files[address]) : new Response('', { status: 404 });
	});
});

test('pages that the index lists in no kind are change ideas', async () => {
	const index = await open();
	expect(index.size).toBe(4);
	expect(index.pages).toEqual(['page-0', 'page-1', 'page-2', 'page-3']);
	expect([...index.groups]).toEqual([
		['page-0', 'Change ideas'],
		['page-2', 'Guides'],
		['page-1', 'Evidence'],
		['page-3', 'For authors'],
	]);
});

test('words are found as they were typed, or else as pages write them', async () => {
	const index = await open();
	expect([...(await index.pagesWith('bell'))]).toEqual(['page-0']);
	expect(fetched).toEqual([]);
	expect([...(await index.pagesWith('anhoj rules'))]).toEqual(['page-1']);
	expect([...(await index.matches('anhoj')).keys()]).toEqual(['page-1']);
	expect([...(await index.pagesWith('zebra'))]).toEqual([]);
	expect([...(await index.matches('zebra'))]).toEqual([]);
	expect(fetched).toEqual(['/search/spellings.json']);
});

test('how well a page answers is asked only for a word that not nearly all pages have', async () => {
	const search = vi.spyOn(site.pagefind, 'search');
	const index = await open();
	search.mockClear();
	expect([...(await index.matches('ward'))]).toEqual([
		['page-0', 1],
		['page-1', 1],
		['page-2', 1],
	]);
	expect(search.mock.calls.map(([query]) => query)).toEqual(['"ward"', 'ward']);
	search.mockClear();
	await index.matches('ward');
	expect(search).not.toHaveBeenCalled();
});

test('the other filters are fetched once, when they are asked for', async () => {
	const index = await open();
	expect(site.asked.filters).toBe(false);
	const filters = await index.filters();
	expect(site.asked.filters).toBe(true);
	expect([...filters.keys()]).toEqual(['Kind', 'Driver']);
	expect([...(filters.get('Driver')?.get('Quiet nights') ?? [])]).toEqual(['page-0']);
	expect(filters.get('Kind')).toBe(index.kinds.get('Kind'));
	expect(await index.filters()).toBe(filters);
});

test('a page is shown by its key, and one that the index does not have is none', async () => {
	const index = await open();
	expect(await index.page('page-2', [])).toMatchObject({ url: '/start/' });
	await index.pagesWith('ward');
	await index.pagesWith('bell');
	expect(await index.page('page-0', ['ward', 'bell', 'zebra'])).toMatchObject({ url: '/bell/' });
	expect(await index.page('page-9', ['ward'])).toBeUndefined();
});

test('the words of the site are asked for again where they did not come', async () => {
	const index = await open();
	lost = ['/search/words.json'];
	await expect(index.words()).rejects.toThrow('Failed to fetch');
	lost = [];
	expect([...(await index.words())]).toEqual([
		['bell', 1],
		['ward', 2],
	]);
});

test('a server without these files leaves the words as they were typed', async () => {
	vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
	const index = await open();
	expect([...(await index.pagesWith('anhoj'))]).toEqual([]);
	expect([...(await index.words())]).toEqual([]);
});
