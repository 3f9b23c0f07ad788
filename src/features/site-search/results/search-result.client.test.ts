// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { PagefindPage } from '../pagefind/pagefind.client.ts';
import { resultItem } from './search-result.client.ts';

const page = (more: Partial<PagefindPage> = {}): PagefindPage => ({
	url: '/guides/ward-round/',
	meta: { title: 'Plan a ward round' },
	excerpt: 'Before the <mark>ward</mark> round',
	sub_results: [],
	...more,
});

const texts = (item: HTMLElement, selector: string) =>
	[...item.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the kind of a page and its title are separate lines', () => {
	const item = resultItem(page({ meta: { title: 'Plan a ward round', kind: 'Guide' } }));
	expect(texts(item, 'p.result-kind')).toEqual(['Guide']);
	expect(texts(item, 'h2 a')).toEqual(['Plan a ward round']);
	expect(item.querySelector('a')?.getAttribute('href')).toBe('/guides/ward-round/');
});

test('a page with a summary shows it, and no excerpt that says the same', () => {
	const item = resultItem(page({ meta: { title: 'Plan a ward round', summary: 'In four steps' } }));
	expect(texts(item, '.result-summary')).toEqual(['In four steps']);
	expect(texts(item, '.result-excerpt')).toEqual([]);
});

test('a page without a summary shows where its words are, marked', () => {
	const item = resultItem(page());
	expect(texts(item, '.result-excerpt')).toEqual(['… Before the ward round …']);
	expect(texts(item, 'mark')).toEqual(['ward']);
	expect(item.querySelector('ul')).toBeNull();
});

test('an excerpt in which nothing is marked is left out', () => {
	expect(texts(resultItem(page({ excerpt: 'Before the round' })), '.result-excerpt')).toEqual([]);
});

test('markup in a title or an excerpt is shown as its words', () => {
	const item = resultItem(
		page({
			meta: { title: '<img src="x">' },
			excerpt: '<mark>ward</mark> <script>run()</script><b>bold</b>',
		}),
	);
	expect(texts(item, 'h2')).toEqual(['<img src="x">']);
	expect(item.querySelector('img, script, b')).toBe(null);
});

test('at most three parts of a page are linked, and none that is its beginning', () => {
	const part = (name: string) => ({ title: name, url: `/guides/ward-round/#${name}`, excerpt: '' });
	const item = resultItem(
		page({ sub_results: [part('_top'), part('one'), part('two'), part('three'), part('four')] }),
	);
	expect(texts(item, '.result-parts a')).toEqual(['one', 'two', 'three']);
});

test('an Easy Read version is a link of its page’s result, named with the page', () => {
	const meta = { title: 'Plan a ward round', easyRead: '/guides/ward-round/easy-read/' };
	const link = resultItem(page({ meta })).querySelector('.result-parts a');
	expect(link?.textContent).toBe('Easy Read version');
	expect(link?.getAttribute('aria-label')).toBe('Easy Read version of Plan a ward round');
	expect(link?.getAttribute('href')).toBe('/guides/ward-round/easy-read/');
});
