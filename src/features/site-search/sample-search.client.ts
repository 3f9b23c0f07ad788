/** The search page for tests, with the index of a small site. */
import { expect, vi } from 'vitest';
import { type FakePage, fakePagefind } from './pagefind/fake-pagefind.client.ts';
import './search-panel.client.ts';

const PAGES: readonly FakePage[] = [
	...Array.from({ length: 14 }, (_, number) => ({
		title: `Ward idea ${number}`,
		text: `An idea about <mark>ward</mark> rounds`,
		summary: `What idea ${number} does`,
		filters: { Kind: 'Change ideas', Driver: number < 5 ? 'Quiet nights' : 'Shared plans' },
	})),
	{ title: 'Tea rota', text: 'Who makes <b>tea</b>', filters: { Kind: 'Guides' } },
];

/** The index of the site, and what it was asked for. */
export const { pagefind, asked } = fakePagefind(PAGES);

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
export function open(search = '', typed = ''): void {
	history.replaceState(null, '', `/search/${search}`);
	const box = document.createElement('div');
	box.innerHTML = PANEL;
	for (const input of box.querySelectorAll('input')) input.value = typed;
	document.body.replaceChildren(box);
}

export function part(name: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`[data-${name}]`);
	if (!found) throw new Error(`Expected data-${name} in the panel`);
	return found;
}

export const status = () => part('status').textContent;
export const titles = () =>
	[...document.querySelectorAll('[data-results] h2')].map(({ textContent }) => textContent);

/** Asks for words as a reader does, and waits for an answer. */
export async function ask(query: string): Promise<void> {
	const input = document.querySelector('input');
	if (!input) throw new Error('Expected an input in the panel');
	input.value = query;
	document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
	await vi.waitFor(() => expect(status()).not.toBe(''));
}
