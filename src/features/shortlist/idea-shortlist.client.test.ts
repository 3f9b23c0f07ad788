// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import './idea-shortlist.client.ts';
import './keep-idea.client.ts';
import './shortlist-bar.client.ts';
import { MOST_KEPT } from './shortlist.ts';
import { keepIdeas, keptIdeas } from './shortlist-store.client.ts';

const WORDS = {
	statuses: { stopped: 'Stopped' },
	populations: {},
	serviceTypes: {},
	drivers: {},
	sites: {},
	staffEfforts: {},
	costs: {},
	coProductionLevels: {},
};
const PARTS = 'state unknown not-kept empty shared tools box table list gaps keep clear print';

/** The open data of the site: the address of each document and what is in it. */
const DATA: Record<string, unknown> = {
	'/api/change-ideas/bell.json': {
		id: 'bell',
		title: 'A bell',
		summary: 'Ring it.',
		practice: { core: ['Loud', 'Near'] },
		results: [{ text: 'Fewer waited.', fact: 'waits' }],
	},
	'/api/change-ideas/lamp.json': { id: 'lamp', title: 'A lamp', status: 'stopped' },
	'/api/facts/waits.json': { value: 40, unit: 'percent', numerator: 10, denominator: 25 },
};
const fetched = vi.fn(async (address: string) => {
	if (address.includes('broken')) throw new TypeError('No connection');
	return address in DATA ? Response.json(DATA[address]) : new Response('', { status: 404 });
});

/** Opens the page of the shortlist and waits until everything is shown. */
async function openList(search = '', state: unknown = null): Promise<void> {
	history.replaceState(state, '', `/shortlist/${search}`);
	const parts = PARTS.split(' ').map((name) => `<button data-${name}></button>`);
	const page = document.createElement('div');
	page.innerHTML = `<idea-shortlist data-api="/api/" data-ideas="/change-ideas/">
		${parts.join('')}<script type="application/json" data-words>${JSON.stringify(WORDS)}</script></idea-shortlist>`;
	document.body.replaceChildren(page);
	await shown();
}

/** A browser whose storage is full. */
function refuseToKeep(): void {
	vi.stubGlobal('localStorage', {
		getItem: () => null,
		setItem: () => {
			throw new DOMException('Full', 'QuotaExceededError');
		},
	});
}

const shown = () => new Promise((done) => setTimeout(done, 5));
const part = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;
const isHidden = (name: string) => part(name).hidden;
const titles = () => [...part('list').querySelectorAll('h2')].map(({ textContent }) => textContent);
const press = (name: string) => part(name).click();

beforeEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
	keepIdeas([]);
	localStorage.clear();
	vi.restoreAllMocks();
	vi.stubGlobal('fetch', fetched);
	// A browser shows what a style sheet does not hide; there is none here.
	HTMLElement.prototype.checkVisibility = () => true;
});

describe('the reader’s own list', () => {
	test('shows what was kept side by side, with what is missing, and has it in the address', async () => {
		keepIdeas(['bell', 'lamp']);
		await openList();
		expect(part('state').textContent).toBe('2 change ideas.');
		expect(titles()).toEqual(['A bell', 'A lamp']);
		expect(location.search).toBe('?ideas=bell,lamp');
		expect(['empty', 'shared', 'not-kept', 'unknown', 'tools', 'box'].map(isHidden)).toEqual([
			true,
			true,
			true,
			true,
			false,
			false,
		]);
		const rows = [...part('table').querySelectorAll('tr')].map((row) =>
			[...row.children].map(({ textContent }) => textContent),
		);
		expect(rows.slice(1)).toEqual([
			['What is it?', 'Ring it.', 'Not published'],
			['Did it help?', '40%. Fewer waited. It is 10 out of 25.', 'Not published'],
			['Which parts must stay?', 'LoudNear', 'Not published'],
			['How far did it get?', 'Not published', 'Stopped'],
		]);
		expect(part('gaps').textContent).toMatch(/^Not published for any of these ideas: .* and /);
		expect([...part('table').querySelectorAll('th')].map(({ scope }) => scope).slice(0, 4)).toEqual(
			['col', 'col', 'col', 'row'],
		);
	});

	test('names an idea in its links and its button', async () => {
		keepIdeas(['bell']);
		await openList();
		for (const view of ['table', 'list']) {
			const [page, pack] = part(view).querySelectorAll('a');
			expect([page?.getAttribute('href'), page?.textContent]).toEqual([
				'/change-ideas/bell/',
				'A bell',
			]);
			expect([
				pack?.getAttribute('href'),
				pack?.ariaLabel ?? pack?.getAttribute('aria-label'),
			]).toEqual(['/change-ideas/by/pack/bell/', 'Pack to print: A bell']);
			expect(part(view).querySelector('button')?.getAttribute('aria-label')).toBe('Remove: A bell');
		}
		expect(part('state').textContent).toBe('1 change idea.');
		expect(part('gaps').textContent).toMatch(/^Not published for this idea: /);
	});

	test('is empty at first, and says where to begin', async () => {
		await openList();
		expect(part('state').textContent).toBe('There is no change idea on this list.');
		expect(['empty', 'tools', 'box', 'shared'].map(isHidden)).toEqual([false, true, true, true]);
		expect(part('gaps').textContent).toBe('');
		expect(part('table').children).toHaveLength(0);
	});

	test('loses what is removed, and the next button takes the focus', async () => {
		keepIdeas(['bell', 'lamp']);
		await openList();
		part('list').querySelector<HTMLElement>('button')?.click();
		await shown();
		await new Promise((done) => requestAnimationFrame(done));
		expect(keptIdeas()).toEqual(['lamp']);
		expect(titles()).toEqual(['A lamp']);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove: A lamp');
	});

	test('is cleared, here and in the browser, and the focus says so', async () => {
		keepIdeas(['bell', 'lamp']);
		await openList();
		press('clear');
		await shown();
		expect([keptIdeas(), localStorage.getItem('/shortlist')]).toEqual([[], '[]']);
		expect(titles()).toEqual([]);
		expect(location.search).toBe('');
		expect(document.activeElement).toBe(part('state'));
	});

	test('follows what is kept in another tab', async () => {
		await openList();
		localStorage.setItem('/shortlist', '["lamp"]');
		dispatchEvent(new Event('storage'));
		await shown();
		expect(titles()).toEqual(['A lamp']);
	});

	test('says which ideas are gone, which could not be loaded, and shows the others', async () => {
		keepIdeas(['bell', 'gone', 'broken']);
		await openList();
		expect(titles()).toEqual(['A bell']);
		expect(part('unknown').hidden).toBe(false);
		expect(part('unknown').textContent).toMatch(
			/This idea is not on this site, or no longer: gone\. These ideas could not be loaded: broken\./,
		);
	});

	test('says that part of what was kept could not be read', async () => {
		localStorage.setItem('/shortlist', '["bell", "Not an id"]');
		await openList();
		expect(titles()).toEqual(['A bell']);
		expect(part('unknown').textContent).toMatch(/could not be read and was left out/);
	});

	test('lasts as long as the page where the browser keeps nothing, and goes along in links', async () => {
		refuseToKeep();
		keepIdeas(['bell']);
		await openList();
		expect(titles()).toEqual(['A bell']);
		expect(isHidden('not-kept')).toBe(false);
		const bar = document.createElement('shortlist-bar');
		bar.dataset.address = '/shortlist/';
		document.body.append(bar);
		expect(bar.querySelector('a')?.getAttribute('href')).toMatch(/\/shortlist\/\?ideas=bell$/);
	});
});

describe('a list that came with a link', () => {
	test('is shown as such, and changes nothing of the reader’s own', async () => {
		keepIdeas(['lamp']);
		await openList('?ideas=bell');
		expect(titles()).toEqual(['A bell']);
		expect(isHidden('shared')).toBe(false);
		press('clear');
		await shown();
		expect(titles()).toEqual([]);
		expect(keptIdeas()).toEqual(['lamp']);
	});

	test('does not change when the reader’s own does', async () => {
		await openList('?ideas=bell');
		keepIdeas(['lamp']);
		await shown();
		expect(titles()).toEqual(['A bell']);
	});

	test('is added to the reader’s own when asked', async () => {
		keepIdeas(['lamp']);
		await openList('?ideas=bell');
		press('keep');
		await shown();
		expect(keptIdeas()).toEqual(['lamp', 'bell']);
		expect(titles()).toEqual(['A lamp', 'A bell']);
		expect(isHidden('shared')).toBe(true);
		expect(document.activeElement).toBe(part('state'));
	});

	test('is the reader’s own when it says the same, or when the reader comes back to it', async () => {
		keepIdeas(['lamp']);
		await openList('?ideas=lamp');
		expect(isHidden('shared')).toBe(true);
		await openList('?ideas=bell', { ownShortlist: true });
		expect(titles()).toEqual(['A lamp']);
		await openList('?ideas=');
		expect(titles()).toEqual(['A lamp']);
	});

	test('says which part of its address means nothing', async () => {
		await openList('?ideas=bell&utm=x');
		expect(part('unknown').textContent).toMatch(/means nothing here and was left out: utm=x\./);
		expect(history.state).toEqual({ ownShortlist: false });
	});
});

describe('the button at an idea', () => {
	const openCard = (id: string) => {
		document.body.innerHTML = `<keep-idea data-idea="${id}" data-title="A bell"></keep-idea><shortlist-bar data-address="/shortlist/"></shortlist-bar>`;
		return document.querySelector('keep-idea button') as HTMLButtonElement;
	};
	const bar = () => document.querySelector('shortlist-bar')?.textContent;

	test('keeps it and takes it off, and the bar counts', () => {
		const button = openCard('bell');
		expect([button.textContent, bar()]).toEqual(['Keep on my shortlist', '']);
		button.click();
		expect(keptIdeas()).toEqual(['bell']);
		expect(button.textContent).toBe('On your shortlist · Remove');
		expect(button.getAttribute('aria-label')).toBe('On your shortlist · Remove: A bell');
		expect(button.classList.contains('kept')).toBe(true);
		expect(bar()).toBe('1 kept · Your shortlist');
		keepIdeas(['bell', 'lamp']);
		expect(bar()).toBe('2 kept · Compare');
		button.click();
		expect(keptIdeas()).toEqual(['lamp']);
		expect(button.classList.contains('kept')).toBe(false);
		keepIdeas([]);
		expect(bar()).toBe('');
	});

	test('says that the list is full, and leaves it as it is', () => {
		const full = Array.from({ length: MOST_KEPT }, (_, number) => `idea-${number}`);
		keepIdeas(full);
		openCard('bell').click();
		expect(keptIdeas()).toEqual(full);
		const note = document.querySelector('keep-idea [role=status]');
		expect(note?.textContent).toBe(`Your shortlist is full: it holds ${MOST_KEPT} ideas.`);
		keepIdeas([]);
		openCard('bell').click();
		expect(document.querySelector('keep-idea [role=status]')?.textContent).toBe('');
	});

	test('says where the browser does not keep it', () => {
		const button = openCard('bell');
		refuseToKeep();
		button.click();
		expect(document.querySelector('keep-idea [role=status]')?.textContent).toMatch(
			/^Your browser does not let this site keep it\./,
		);
	});

	test('is there once, and up to date, on a card that was moved', () => {
		const button = openCard('bell');
		const card = document.querySelector('keep-idea') as HTMLElement;
		card.remove();
		keepIdeas(['bell']);
		expect(button.textContent).toBe('Keep on my shortlist');
		document.body.append(card);
		expect(card.querySelectorAll('button')).toHaveLength(1);
		expect(button.textContent).toBe('On your shortlist · Remove');
	});
});
