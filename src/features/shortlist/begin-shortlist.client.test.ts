// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const compared = vi.fn();
let opened = 0;

async function open(search = '', script = 'globalThis.listCompared()'): Promise<void> {
	history.replaceState(null, '', `/shortlist/${search}`);
	opened += 1;
	document.body.innerHTML = `<idea-shortlist data-src="data:text/javascript,${script}//${opened}">
		<p data-state></p><p data-empty hidden></p></idea-shortlist>`;
	vi.resetModules();
	await import('./begin-shortlist.client.ts');
	await settled();
}

const settled = () => new Promise((done) => setTimeout(done, 20));
const state = () => document.querySelector('[data-state]')?.textContent;

beforeEach(() => {
	compared.mockClear();
	localStorage.clear();
	vi.stubGlobal('listCompared', compared);
});

test('an empty list says so, and how to fill it, until an idea is kept in another tab', async () => {
	await open();
	expect(state()).toBe('There is no change idea on this list.');
	expect(document.querySelector<HTMLElement>('[data-empty]')?.hidden).toBe(false);
	expect(compared).not.toHaveBeenCalled();
	dispatchEvent(new Event('storage'));
	await settled();
	expect(compared).toHaveBeenCalledOnce();
});

test.each([
	['kept here', '', '["bell"]'],
	['in the address', '?ideas=bell', '[]'],
	['kept, and can’t be read', '', '{'],
])('a list that is %s is compared at once', async (_, search, stored) => {
	localStorage.setItem('/shortlist', stored);
	await open(search);
	expect(compared).toHaveBeenCalledOnce();
	expect(state()).toBe('');
});

test('if what compares ideas does not load, the page says so', async () => {
	await open('?ideas=bell', 'throw%20new%20Error()');
	expect(state()).toContain('could not be loaded');
});
