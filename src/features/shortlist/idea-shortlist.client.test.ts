// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import './idea-shortlist.client.ts';
import './shortlist-bar.client.ts';
import { isHidden, openData, openList, part, press, shown, titles } from './sample-page.client.ts';
import { keepIdeas, keptIdeas } from './shortlist-store.client.ts';

/** A browser whose storage is full. */
function refuseToKeep(): void {
	vi.stubGlobal('localStorage', {
		getItem: () => null,
		setItem: () => {
			throw new DOMException('Full', 'QuotaExceededError');
		},
	});
}

beforeEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
	keepIdeas([]);
	localStorage.clear();
	vi.restoreAllMocks();
	vi.stubGlobal('fetch', openData);
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

	test('has the present id of an idea that was renamed after it was kept', async () => {
		keepIdeas(['lamp', 'gong']);
		await openList();
		expect(titles()).toEqual(['A lamp', 'A bell']);
		expect(keptIdeas()).toEqual(['lamp', 'bell']);
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

	test('has each question and answer of an idea below its name, where ideas are one by one', async () => {
		keepIdeas(['bell']);
		await openList();
		const [list] = part('list').children;
		expect(list?.getAttribute('role')).toBe('list');
		const questions = [...part('list').querySelectorAll('dt')].map(
			({ textContent }) => textContent,
		);
		expect(questions).toEqual(['What is it?', 'Did it help?', 'Which parts must stay?']);
		const answers = [...part('list').querySelectorAll('dd')];
		expect(answers[0]?.textContent).toBe('Ring it.');
		expect(answers[0]?.querySelector('ul')).toBeNull();
		expect([...(answers[2]?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual(
			['Loud', 'Near'],
		);
		const tools = [...part('list').querySelectorAll('.column-tools > *')];
		expect(tools.map(({ textContent }) => textContent)).toEqual(['Pack to print', 'Remove']);
	});

	test('shows the latest list, whichever answer comes first', async () => {
		keepIdeas(['bell']);
		await openList();
		let answer = () => {};
		const late = new Promise<void>((done) => {
			answer = done;
		});
		vi.stubGlobal('fetch', async (address: string) => {
			if (address.includes('lamp')) await late;
			return openData(address);
		});
		keepIdeas(['bell', 'lamp']);
		keepIdeas(['bell']);
		await shown();
		answer();
		await shown();
		expect(titles()).toEqual(['A bell']);
		keepIdeas(['lamp', 'bell']);
		await shown();
		expect(titles()).toEqual(['A lamp', 'A bell']);
	});

	test('can be printed', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		await openList();
		press('print');
		expect(print).toHaveBeenCalledOnce();
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

	test('is not said to be empty where none of its ideas could be loaded', async () => {
		keepIdeas(['broken']);
		await openList();
		expect(part('state').textContent).toBe('None of the ideas on this list can be shown.');
		expect(['empty', 'tools', 'box'].map(isHidden)).toEqual([true, false, true]);
		expect([part('table'), part('list')].map(({ textContent }) => textContent)).toEqual(['', '']);
		expect(part('unknown').textContent).toMatch(/could not be loaded: broken\./);
	});

	test.each([
		['is not there', async () => new Response('{"value":1}', { status: 404 })],
		['could not be loaded', () => Promise.reject(new TypeError('No connection'))],
	])('shows a result whose figure %s in words alone', async (_, answerFact) => {
		vi.stubGlobal('fetch', (address: string) =>
			address.includes('/facts/') ? answerFact() : openData(address),
		);
		keepIdeas(['bell']);
		await openList();
		expect(titles()).toEqual(['A bell']);
		expect(part('list').textContent).toContain('Did it help?Fewer waited.');
	});

	test('gives the focus to the idea before, where the last one is removed', async () => {
		keepIdeas(['bell', 'lamp']);
		await openList();
		[...part('list').querySelectorAll<HTMLElement>('button')].at(-1)?.click();
		await shown();
		await new Promise((done) => requestAnimationFrame(done));
		expect(keptIdeas()).toEqual(['bell']);
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove: A bell');
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
