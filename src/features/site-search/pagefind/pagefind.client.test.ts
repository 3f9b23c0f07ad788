// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const calls: unknown[][] = [];
const started: string[] = [];
let isLost = false;

vi.mock('./pagefind-worker.client.ts', () => ({
	startPagefindWorker: (address: string) => {
		started.push(address);
		return async (method: string, ...args: unknown[]) => {
			calls.push([method, ...args]);
			if (isLost) throw new Error('The search could not be loaded');
			if (method === 'search')
				return { results: [{ id: 'a', score: 2, data: 'fragment-a', words: [1] }] };
			return method === 'getData' ? { url: '/a/' } : { Kind: { Guides: 1 } };
		};
	},
}));

async function load(part: 'heads' | 'texts') {
	const { loadPagefind } = await import('./pagefind.client.ts');
	return loadPagefind(part);
}

beforeEach(() => {
	vi.resetModules();
	calls.length = 0;
	started.length = 0;
	isLost = false;
});
afterEach(() => vi.unstubAllEnvs());

test.each([
	['texts', '/', '/pagefind/'],
	['heads', '/', '/pagefind/heads/'],
	['texts', '/quality', '/quality/pagefind/'],
	['heads', '/quality/', '/quality/pagefind/heads/'],
] as const)('the index of %s of a site at %s is at %s', async (part, base, folder) => {
	vi.stubEnv('BASE_URL', base);
	await load(part);
	const root = base.replace(/\/?$/, '/');
	expect(started).toEqual([`${root}pagefind/pagefind-worker.js`]);
	expect(calls).toEqual([
		['init', { basePath: folder }],
		['options', expect.objectContaining({ baseUrl: root })],
	]);
	expect(calls[1]?.[1]).toMatchObject({ ranking: { metaWeights: { title: 10, summary: 2 } } });
});

test('a search gives its results, whose pages are fetched when they are asked for', async () => {
	const pagefind = await load('texts');
	calls.length = 0;
	const { results } = await pagefind.search('bell');
	expect(results.map(({ id, score }) => [id, score])).toEqual([['a', 2]]);
	expect(await results[0]?.data()).toEqual({ url: '/a/' });
	await pagefind.search(null, { filters: { Kind: 'Guides' } });
	expect(await pagefind.filters()).toEqual({ Kind: { Guides: 1 } });
	expect(calls).toEqual([
		['search', 'bell', {}],
		['getData', 'fragment-a'],
		['search', null, { filters: { Kind: 'Guides' } }],
		['filters'],
	]);
});

test('an index is loaded once, and again only after it failed', async () => {
	isLost = true;
	await expect(load('texts')).rejects.toThrow('could not be loaded');
	isLost = false;
	await load('texts');
	await load('texts');
	expect(started).toHaveLength(2);
});
