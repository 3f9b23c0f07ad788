// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPagefind } from './pagefind/pagefind.client.ts';
import { ask, asked, open, pagefind, part, status, titles } from './sample-search.client.ts';

vi.mock('./pagefind/pagefind.client.ts');

const loading = vi.mocked(loadPagefind);

beforeEach(() => {
	vi.stubGlobal('fetch', async () => new Response('{"terms":[],"lines":["tea rota ward"]}'));
	asked.pages.length = 0;
});

test('nothing is fetched before the reader begins', () => {
	loading.mockClear();
	open();
	expect(loading).not.toHaveBeenCalled();
	expect(titles()).toEqual([]);
});

test('words that were typed before the script was there are searched for', async () => {
	loading.mockResolvedValue(pagefind);
	open('', 'tea');
	await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
	expect(location.search).toBe('?q=tea');
});

test('half a word that was typed before the script was there is not searched for', async () => {
	open('', 'te');
	expect(location.search).toBe('');
	const [input] = document.querySelectorAll('input');
	if (input) {
		input.value = 'tea';
		input.dispatchEvent(new Event('input'));
	}
	await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
});

describe('a search in the address', () => {
	test('shows its words, the number of results and the first ten of them', async () => {
		open('?q=ward');
		await vi.waitFor(() => expect(titles()).toHaveLength(10));
		expect(document.querySelector('input')?.value).toBe('ward');
		expect(status()).toMatch(/^14 /);
		expect(part('places').hidden).toBe(true);
	});

	test('narrows its results by its filters, and says how many are chosen', async () => {
		open('?q=ward&driver=Quiet+nights');
		await vi.waitFor(() => expect(titles()).toHaveLength(5));
		expect(part('chosen').textContent).toBe(' (1 chosen)');
	});

	test('can have filters alone', async () => {
		open('?kind=Guides');
		await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
	});

	test('may have parts that mean nothing: they are named, and the rest is searched for', async () => {
		open('?q=ward&utm=x&kind=Posters&driver=Quiet+nights');
		await vi.waitFor(() => expect(titles()).toHaveLength(5));
		expect(part('note').textContent).toBe(
			'Anything in the address that means nothing here was left out: utm=x, kind=Posters.',
		);
		expect(part('chosen').textContent).toBe(' (1 chosen)');
	});

	test.each(['?utm=x', '?kind=Posters'])(
		'that means nothing at all (%s) is named, and nothing is searched for',
		async (address) => {
			open(address);
			await vi.waitFor(() => expect(part('note').textContent).toContain(address.slice(1)));
			expect([status(), titles(), part('places').hidden]).toEqual(['', [], false]);
			expect(part('none').hidden).toBe(true);
		},
	);

	test('has no note any more once the reader asks', async () => {
		open('?utm=x');
		await vi.waitFor(() => expect(part('note').textContent).not.toBe(''));
		await ask('tea');
		expect(part('note').textContent).toBe('');
	});

	test('is read again when the reader goes back', async () => {
		open('?q=ward');
		await vi.waitFor(() => expect(titles()).toHaveLength(10));
		history.replaceState(null, '', '/search/?q=tea');
		dispatchEvent(new PopStateEvent('popstate'));
		await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
	});
});

test('a search moves the focus to the number of results, and is kept in the address', async () => {
	open();
	await ask('ward');
	await vi.waitFor(() => expect(titles()).toHaveLength(10));
	expect(document.activeElement).toBe(part('status'));
	expect(location.search).toBe('?q=ward');
});

test.each([
	['from another page of the site', 'http://localhost:3000/guides/', 'navigate', true],
	['from another site', 'https://search.example/', 'navigate', false],
	['by going back', 'http://localhost:3000/guides/', 'back_forward', false],
])(
	'on arrival %s (%s, %s) the focus is on the number of results: %s',
	async (_, referrer, type, takesFocus) => {
		const arrival = { name: '', entryType: 'navigation', startTime: 0, duration: 0, type };
		const entries = vi.spyOn(performance, 'getEntriesByType');
		entries.mockReturnValue([{ ...arrival, toJSON: () => arrival }]);
		const from = vi.spyOn(document, 'referrer', 'get').mockReturnValue(referrer);
		open('?q=ward');
		for (const spy of [entries, from]) spy.mockRestore();
		await vi.waitFor(() => expect(titles()).toHaveLength(10));
		expect(document.activeElement === part('status')).toBe(takesFocus);
	},
);

test('“Show more results” adds the next, and moves the focus to the first of them', async () => {
	open('?q=ward');
	await vi.waitFor(() => expect(titles()).toHaveLength(10));
	expect(part('more').hidden).toBe(false);
	part('more').click();
	await vi.waitFor(() => expect(titles()).toHaveLength(14));
	expect(part('more').hidden).toBe(true);
	expect(document.activeElement?.textContent).toBe(titles()[10]);
});

test('each kind is offered with its number of pages, and a value that is chosen narrows the results', async () => {
	open('?q=ward');
	await vi.waitFor(() => expect(part('filters').textContent).toContain('Shared plans 9'));
	expect(part('filters').textContent).toContain('Change ideas 14');
	expect(part('filters').textContent).not.toContain('Guides');
	const box = document.querySelector<HTMLInputElement>('input[value="Quiet nights"]');
	if (!box) throw new Error('Expected a driver to choose');
	box.checked = true;
	box.dispatchEvent(new Event('change', { bubbles: true }));
	await vi.waitFor(() => expect(titles()).toHaveLength(5));
	expect(location.search).toBe('?q=ward&driver=Quiet+nights');
});

test('a kind of question is answered by a link above the results', async () => {
	open();
	await ask('how do we get started');
	const links = [...part('answers').querySelectorAll('ul.shape-answers[role=list] > li > a')];
	expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
		['/guides/', 'Guides: how to start, step by step'],
	]);
});

test('words that are misspelt can be searched for as they are', async () => {
	open('?q=teaa');
	await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
	const [instead] = part('note').querySelectorAll('a');
	expect([instead?.textContent, instead?.getAttribute('href')]).toEqual([
		'Search instead for “teaa”',
		'?q=teaa&spelling=as-typed',
	]);
	open('?q=teaa&spelling=as-typed');
	await vi.waitFor(() => expect(status()).toBe('Nothing on this site is about “teaa”.'));
	expect(titles()).toEqual([]);
});

test('typing is searched for after a pause, without a step back for each letter, and once where it is sent', async () => {
	open();
	const [input] = document.querySelectorAll('input');
	const before = history.length;
	for (const words of ['t', 'te', 'tea'])
		if (input) {
			input.value = words;
			input.dispatchEvent(new Event('input'));
		}
	expect(location.search).toBe('');
	await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
	expect([location.search, history.length]).toEqual(['?q=tea', before]);
	if (input) {
		input.value = 'ward';
		input.dispatchEvent(new Event('input'));
	}
	await ask('ward idea');
	await new Promise((done) => setTimeout(done, 300));
	expect(location.search).toBe('?q=ward+idea');
});

test('a search that finds nothing says so and offers other ways', async () => {
	open();
	await ask('zebra');
	expect(status()).toBe('Nothing on this site is about “zebra”.');
	expect(part('none').hidden).toBe(false);
	expect(part('places').hidden).toBe(false);
	expect(part('narrow').hidden).toBe(true);
});

test.each([
	['markup', '<img src=x onerror=alert(1)>'],
	['an emoji', '😀'],
	['a quotation mark that does not close', '"'],
	['punctuation alone', '…?!'],
	['stop words alone', 'the of and'],
	['a word in Arabic', 'مرحبا'],
	['a word in Welsh', 'llesiant'],
	['10,000 letters', 'x'.repeat(10_000)],
])('%s is answered, and written as text', async (_, query) => {
	open();
	await ask(query);
	expect(status()).not.toContain('could not be loaded');
	expect(document.querySelector('search-panel img')).toBe(null);
});

test('only the latest of two searches is shown', async () => {
	open('?q=ward');
	history.replaceState(null, '', '/search/?q=tea');
	dispatchEvent(new PopStateEvent('popstate'));
	await vi.waitFor(() => expect(titles()).toEqual(['Tea rota']));
	await new Promise((done) => setTimeout(done, 20));
	expect(titles()).toEqual(['Tea rota']);
});
