// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const CHOICES = `<details open>
	<p id="script"></p>
	<ul><li data-value="older"><a href="/by/older/"><span data-words>Older people</span></a><span class="count">2</span></li>
	<li data-value="odd"><a href="/by/odd/">Odd</a></li><li data-value="none">None</li></ul></details>`;

let isNarrow = false;
const listening = vi.spyOn(globalThis, 'addEventListener');

async function open(html: string): Promise<void> {
	document.body.innerHTML = html;
	const script = document.querySelector('#script');
	vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script as HTMLScriptElement | null);
	vi.resetModules();
	// Types allow an import of modules alone, and this is a plain script.
	await vi.importActual('./prepare-choices.client.ts');
}

const choices = () => document.querySelector('details') as HTMLDetailsElement;
const isRead = () => dispatchEvent(new Event('DOMContentLoaded'));

beforeEach(() => {
	isNarrow = false;
	vi.stubGlobal('matchMedia', (query: string) => ({
		matches: query === '(max-width: 71.99rem)' && isNarrow,
	}));
});

// Each test loads the script again, and a page that is gone must not answer.
afterEach(() => {
	for (const [event, listener] of listening.mock.calls) removeEventListener(event, listener);
	listening.mockClear();
});

test('choices are folded on a narrow screen, before anything below them is painted', async () => {
	await open(CHOICES);
	expect(choices().open).toBe(true);
	isNarrow = true;
	await open(CHOICES);
	expect(choices().open).toBe(false);
});

test('links become boxes to tick, with their words, where the filter works on them', async () => {
	await open(`<idea-library>${CHOICES}</idea-library>`);
	expect(document.querySelector('input')).toBeNull();
	const link = document.querySelector('a');
	if (link) link.ariaLabel = 'Older people, 2 ideas';
	isRead();
	const [older, odd, none] = document.querySelectorAll('li');
	const box = older?.querySelector('label > input') as HTMLInputElement;
	expect([box.type, box.ariaLabel, older?.textContent]).toEqual([
		'checkbox',
		'Older people, 2 ideas',
		'Older people2',
	]);
	expect(older?.querySelector('a')).toBeNull();
	expect(odd?.innerHTML).toBe('<a href="/by/odd/">Odd</a>');
	expect(none?.textContent).toBe('None');
});

test('they stay links elsewhere', async () => {
	await open(CHOICES);
	isRead();
	expect(document.querySelector('input')).toBeNull();
	expect(document.querySelectorAll('a')).toHaveLength(2);
});

test('a page without choices is shown all the same', async () => {
	isNarrow = true;
	await expect(open('<p id="script"></p>')).resolves.toBeUndefined();
});
