// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const LIST = `
	<p class="filter-box"><input><span role="status"></span></p>
	<section class="long-list" id="a"><ul><li id="audit">Audit<ul><li>of notes</li></ul></li><li>Advocate</li></ul></section>
	<section class="long-list" id="b"><ul><li id="bundle">Bundle of notes</li></ul></section>`;

async function open(html: string, typed = ''): Promise<void> {
	document.body.innerHTML = html;
	if (typed) box().value = typed;
	vi.resetModules();
	await import('./filter-list.client.ts');
}

const box = () => document.querySelector('input') as HTMLInputElement;
const status = () => document.querySelector('[role=status]')?.textContent;
const hidden = () =>
	[...document.querySelectorAll<HTMLElement>('.long-list, .long-list > ul > li')]
		.filter((each) => each.hidden)
		.map((each) => each.id || each.textContent);

function type(words: string): void {
	box().value = words;
	box().dispatchEvent(new Event('input'));
}

function follow(link: string): void {
	history.replaceState(null, '', link);
	dispatchEvent(new Event('hashchange'));
}

const moved = vi.fn();
const listening = vi.spyOn(globalThis, 'addEventListener');

beforeEach(() => {
	moved.mockReset();
	Element.prototype.scrollIntoView = moved;
	history.replaceState(null, '', '/glossary/');
});

// Each test loads the script again, and a page that is gone must not answer.
afterEach(() => {
	for (const [event, listener] of listening.mock.calls) removeEventListener(event, listener);
	listening.mockClear();
});

test('words leave the rows that have them, and no section without one; a row counts once with all in it', async () => {
	await open(LIST);
	expect(hidden()).toEqual([]);
	type('notes');
	expect(hidden()).toEqual(['Advocate']);
	expect(status()).toBe('2 of 3 shown.');
	type('bundle');
	expect(hidden()).toEqual(['a', 'audit', 'Advocate']);
	expect(status()).toBe('1 of 3 shown.');
	type(' ');
	expect(hidden()).toEqual([]);
	expect(status()).toBe('');
});

test('words that the browser kept narrow the list as the page opens', async () => {
	await open(LIST, 'advocate');
	expect(status()).toBe('1 of 3 shown.');
});

test('a link to a row that is left out shows everything again, and moves to it', async () => {
	await open(LIST);
	type('bundle');
	follow('#bundle');
	expect(status()).toBe('1 of 3 shown.');
	follow('#%61udit');
	expect([box().value, status(), hidden()]).toEqual(['', '', []]);
	expect(moved).toHaveBeenCalledOnce();
	follow('#nothing');
	expect(moved).toHaveBeenCalledOnce();
});

test('a page without a box, or without a place for the count, works all the same', async () => {
	await open('<ul hidden><li id="row">Row</li></ul>');
	expect(status()).toBeUndefined();
	follow('#row');
	expect(moved).not.toHaveBeenCalled();
	await open(LIST.replace('<span role="status"></span>', ''));
	type('audit');
	expect(hidden()).toEqual(['Advocate', 'b', 'bundle']);
});
