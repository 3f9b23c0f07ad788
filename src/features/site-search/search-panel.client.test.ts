// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type FakePage, fakePagefind } from './pagefind/fake-pagefind.client.ts';
import { loadPagefind } from './pagefind/pagefind.client.ts';
import './search-panel.client.ts';

vi.mock('./pagefind/pagefind.client.ts');

const PAGES: readonly FakePage[] = [
	...Array.from({ length: 14 }, (_, number) => ({
		title: `Ward idea ${number}`,
		text: `An idea about <mark>ward</mark> rounds`,
		summary: `What idea ${number} does`,
		filters: { Kind: 'Change ideas', Driver: number < 5 ? 'Quiet nights' : 'Shared plans' },
	})),
	{ title: 'Tea rota', text: 'Who makes <b>tea</b>', filters: { Kind: 'Guides' } },
];

const { pagefind, asked } = fakePagefind(PAGES);

const PANEL = `<search-panel>
	<form><input type="search" name="q"><button type="submit">Search</button></form>
	<p role="status" tabindex="-1" data-status></p>
	<div data-note></div>
	<div data-answers></div>
	<div data-found>
		<div><ol data-results></ol><button type="button" data-more hidden>Show more results</button></div>
		<details data-narrow hidden><summary>Filters<span data-chosen></span></summary><div data-filters></div></details>
	</div>
	<div data-none hidden></div>
	<div data-places></div>
</search-panel>`;

/** Opens the search page at an address, where words may have been typed before its script was there. */
function open(search = '', typed = ''): void {
	history.replaceState(null, '', `/search/${search}`);
	const box = document.createElement('div');
	box.innerHTML = PANEL;
	for (const input of box.querySelectorAll('input')) input.value = typed;
	document.body.replaceChildren(box);
}

function part(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-${name}]`);
	if (!found) throw new Error(`Expected data-${name} in the panel`);
	return found;
}

const status = () => part('status').textContent;
const titles = () =>
	[...document.querySelectorAll('[data-results] h2')].map(({ textContent }) => textContent);

async function ask(query: string): Promise<void> {
	const input = document.querySelector('input');
	if (!input) throw new Error('Expected an input in the panel');
	input.value = query;
	document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
	await vi.waitFor(() => expect(status()).not.toBe(''));
}

const loading = vi.mocked(loadPagefind);

beforeEach(() => {
	vi.stubGlobal('fetch', async () => new Response('{"terms":[],"lines":[]}'));
	asked.pages.length = 0;
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
