// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
	answer,
	field,
	openLibrary,
	part,
	resetLibrary,
	settle,
	tick,
	titles,
	type,
} from './sample-library.client.ts';

beforeEach(resetLibrary);

describe('words', () => {
	test('find ideas by their texts, and offer a search of the whole site only where something is to say', async () => {
		await openLibrary();
		await type('light');
		expect(titles()).toEqual(['A lamp']);
		expect(part('findings').textContent).toBe('');
		expect(location.search).toBe('?words=light');
		expect(document.querySelector('[data-narrowed]')).not.toBeNull();
	});

	test('that nothing has are answered with the nearest ideas and the ways on', async () => {
		await openLibrary();
		await type('zebra');
		expect(part('total').textContent).toBe('0 change ideas');
		expect(titles()).toEqual(['A leaflet', 'A lamp', 'A bell']);
		const [said, instead] = part('findings').querySelectorAll('p');
		expect(said?.textContent).toBe(
			'No change idea is about “zebra”. Search the whole site for “zebra” · Ideas for my ward: three questions',
		);
		expect(instead?.textContent).toBe('None comes near. These have the strongest evidence:');
		expect([...(said?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
			'/search/?q=zebra',
			'/my-ward/',
		]);
	});

	test('and choices that nothing has together are named as readers know them', async () => {
		await openLibrary('?status=stopped&population=young');
		expect(part('findings').textContent).toContain(
			'No change idea fits all of these: Stopped, Young people.',
		);
		expect([...part('findings').querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
			'/my-ward/',
		]);
	});

	test('are one step back, however many letters were typed', async () => {
		await openLibrary();
		const before = history.length;
		await type('l');
		await type('li');
		await type('light');
		expect(history.length).toBe(before + 1);
		await tick('testing');
		expect(history.length).toBe(before + 2);
	});

	test('of an earlier search never overwrite those of the latest', async () => {
		await openLibrary();
		field('words').value = 'ring';
		field('words').dispatchEvent(new Event('input', { bubbles: true }));
		field('words').value = '';
		field('words').dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	});

	test('are searched without leaving the page, and the focus goes to the number of ideas', async () => {
		await openLibrary();
		const submitted = new Event('submit', { bubbles: true, cancelable: true });
		part('tools').dispatchEvent(submitted);
		await settle();
		expect(submitted.defaultPrevented).toBe(true);
		expect(document.activeElement).toBe(part('total'));
	});
});

test('a server without the texts finds nothing by words, and still narrows by values', async () => {
	vi.stubGlobal('fetch', (address: string) => answer(address.replace('/texts', '/missing')));
	await openLibrary();
	await type('lamp');
	expect(titles()).toEqual(['A lamp']);
	await type('');
	await tick('young');
	expect(titles()).toEqual(['A lamp']);
});

test('texts that did not load are named, the list stays as it was, and the next words ask for them again', async () => {
	vi.stubGlobal('fetch', (address: string) =>
		address === '/texts.json' ? Promise.reject(new TypeError('Failed to fetch')) : answer(address),
	);
	await openLibrary();
	await type('light');
	expect(titles()).toEqual(['A bell', 'A lamp', 'A leaflet']);
	expect(part('unknown').textContent).toMatch(/^The list could not be narrowed/);
	vi.stubGlobal('fetch', answer);
	await type('ring');
	expect([titles(), part('unknown').textContent]).toEqual([['A bell'], '']);
});
