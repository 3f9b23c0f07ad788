// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import './guide-ticks.client.ts';

/** What the browser keeps, whatever the base path of the site. */
const kept = () => {
	const [key] = Object.keys(localStorage);
	return JSON.parse(localStorage.getItem(key ?? '') ?? '[]') as string[];
};

const item = (step: string, name: string) =>
	`<li><input type="checkbox" data-tick="${step}#${name}" data-who="Ward leader"><span data-text>Do ${name}</span></li>`;

/** A page of one guide with the tools below its checklist. */
function openPage(step: string, ...items: readonly string[]): HTMLElement {
	const page = document.createElement('div');
	page.innerHTML = `<guide-ticks data-name="ticks">
		<ul data-step="${step}">${items.map((name) => item(step, name)).join('')}</ul>
		<p data-progress></p>
		<button data-print></button><button data-save></button><button data-clear></button><button data-back hidden></button>
	</guide-ticks>`;
	document.body.replaceChildren(page);
	return page;
}

const press = (page: HTMLElement, name: string) =>
	page.querySelector<HTMLElement>(`[data-${name}]`)?.click();
const boxes = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('input')];
const progress = (page: HTMLElement) => page.querySelector('[data-progress]')?.textContent;
const tickAll = (page: HTMLElement) => {
	for (const box of boxes(page)) box.click();
};

beforeEach(() => {
	localStorage.clear();
});

test('a tick is kept in the browser, and counted', () => {
	const page = openPage('first', 'a', 'b');
	expect(progress(page)).toBe('0 of 2 things done.');
	boxes(page)[1]?.click();
	expect(kept()).toEqual(['first#b']);
	expect(progress(page)).toBe('1 of 2 things done.');
	boxes(page)[1]?.click();
	expect(kept()).toEqual([]);
});

test('“Clear these ticks” clears those of this page, and leaves every other guide’s', () => {
	tickAll(openPage('first', 'a', 'b'));
	const page = openPage('second', 'c');
	tickAll(page);
	press(page, 'clear');
	expect(kept()).toEqual(['first#a', 'first#b']);
	expect(boxes(page).map(({ checked }) => checked)).toEqual([false]);
	expect(progress(page)).toBe('0 of 1 thing done.');
	expect(boxes(openPage('first', 'a', 'b')).map(({ checked }) => checked)).toEqual([true, true]);
});

test('cleared ticks can be put back, once', () => {
	const page = openPage('first', 'a', 'b');
	boxes(page)[0]?.click();
	const back = page.querySelector<HTMLElement>('[data-back]');
	expect(back?.hidden).toBe(true);
	press(page, 'clear');
	expect(back?.hidden).toBe(false);
	press(page, 'back');
	expect(kept()).toEqual(['first#a']);
	expect(back?.hidden).toBe(true);
	expect(document.activeElement).toBe(page.querySelector('[data-clear]'));
	boxes(page)[0]?.click();
	expect(back?.hidden).toBe(true);
	press(page, 'back');
	expect(kept()).toEqual([]);
});

test('only the cleared ticks of this page are put back, and nothing where a new one was made', () => {
	tickAll(openPage('first', 'a'));
	const page = openPage('second', 'b', 'c');
	boxes(page)[0]?.click();
	press(page, 'clear');
	press(page, 'back');
	expect(kept()).toEqual(['first#a', 'second#b']);
	press(page, 'clear');
	boxes(page)[1]?.click();
	expect(page.querySelector<HTMLElement>('[data-back]')?.hidden).toBe(true);
});

test('what was ticked before the script arrived is kept with the rest', () => {
	localStorage.setItem('/guide-ticks', '["second#b"]');
	const page = document.createElement('div');
	page.innerHTML = openPage('first', 'a', 'b').innerHTML.replace(
		'data-tick="first#a"',
		'$& checked',
	);
	document.body.replaceChildren(page);
	expect(kept()).toEqual(['second#b', 'first#a']);
	expect(boxes(page).map(({ checked }) => checked)).toEqual([true, false]);
	expect(progress(page)).toBe('1 of 2 things done.');
});

test('a field without a tick is none of the checklist', () => {
	const page = openPage('first', 'a');
	tickAll(page);
	const note = document.createElement('input');
	page.querySelector('guide-ticks')?.append(note);
	note.dispatchEvent(new Event('change', { bubbles: true }));
	expect(kept()).toEqual(['first#a']);
	expect(progress(page)).toBe('1 of 1 thing done.');
});

test('ticks of an older site that cannot be read are named', () => {
	localStorage.setItem('/guide-ticks', '["first#a", "Not a tick"]');
	expect(progress(openPage('first', 'a'))).toMatch(/^1 of 1 thing done\. Some ticks .* left out\./);
});

test('a checklist is saved as a table with what is done, and printed', async () => {
	const page = openPage('first', 'a', 'b');
	boxes(page)[1]?.click();
	const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:table');
	const names: string[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement,
	) {
		names.push(this.download);
	});
	press(page, 'save');
	expect(names).toEqual(['ticks.csv']);
	const blob = made.mock.calls[0]?.[0] as Blob;
	expect(blob.type).toBe('text/csv');
	expect((await blob.text()).replace('\uFEFF', '')).toBe(
		'Step,What to do,Who,Done\r\nfirst,Do a,Ward leader,no\r\nfirst,Do b,Ward leader,yes\r\n',
	);
	const print = vi.fn();
	vi.stubGlobal('print', print);
	press(page, 'print');
	expect(print).toHaveBeenCalledOnce();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('a browser that keeps nothing is named, and the ticks last as long as the page', () => {
	vi.stubGlobal('localStorage', {
		getItem: () => null,
		setItem: () => {
			throw new Error('full');
		},
	});
	const page = openPage('first', 'a');
	tickAll(page);
	expect(progress(page)).toBe(
		'1 of 1 thing done. Your browser does not let this site keep your ticks: save them as a file before you leave this page.',
	);
	vi.unstubAllGlobals();
});
