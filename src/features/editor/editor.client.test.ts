// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	change,
	endEditor,
	follow,
	heading,
	links,
	open,
	press,
	root,
	settle,
} from './sample-editor.client.ts';
import { SITE, sampleEntry } from './sample-form.client.ts';

beforeEach(() => {
	vi.stubGlobal('confirm', () => true);
});
afterEach(endEditor);

describe('the address says what is shown', () => {
	test('the collections, in the places of the menu, with how many entries each has', async () => {
		await open('');
		expect(heading()).toBe('A site');
		expect(document.title).toBe('A site – A site');
		const sections = [...root().querySelectorAll('section')].map((section) => [
			section.querySelector('h2')?.textContent,
			...[...section.querySelectorAll('li')].map((item) => item.textContent),
		]);
		expect(sections).toEqual([
			['Resources', 'Tools 2What teams use.'],
			['About', 'Glossary 1What words mean.'],
		]);
		expect(links('section')).toEqual([
			['Tools', '#/tools'],
			['Glossary', '#/glossary'],
		]);
		expect(links('nav')).toEqual([
			['Editor', '#/'],
			['The site', '/sub/'],
		]);
	});

	test('the entries of a collection, with what is left to correct', async () => {
		await open('#/tools');
		expect(heading()).toBe('Tools');
		expect([...root().querySelectorAll('.entries li')].map((item) => item.textContent)).toEqual([
			'The wheel',
			'A rotaDraft1 error2 warnings',
		]);
		expect(links('main')).toEqual([
			['New tool', '#/tools/'],
			['The wheel', '#/tools/wheel'],
			['A rota', '#/tools/rota'],
		]);
		expect(links('nav')[1]).toEqual(['Tools', '#/tools']);
		expect(root().dataset.shown).toBe('#/tools');
		await follow('#/glossary');
		expect(root().querySelector('.entries li')?.textContent).toBe('Ward2 errors1 warning');
	});

	test('entries found by their title or their id, whatever their capitals', async () => {
		await open('#/tools');
		const search = root().querySelector('[type=search]') as HTMLInputElement;
		expect(root().querySelector(`label[for=${search.id}]`)?.textContent).toBe('Search tools');
		const find = (words: string) => {
			search.value = words;
			search.dispatchEvent(new Event('input'));
			return [...root().querySelectorAll('.entries a')].map((link) => link.textContent);
		};
		expect(find(' WHEEL ')).toEqual(['The wheel']);
		expect(find('rota')).toEqual(['A rota']);
		expect(find('bell')).toEqual([]);
		expect(find('')).toEqual(['The wheel', 'A rota']);
	});

	test('that others review what is saved: a draft is not published yet', async () => {
		const review = { repository: 'owner/name', address: 'https://github.example/' };
		await open('#/tools', { site: () => Promise.resolve({ ...SITE, review }) });
		expect(root().querySelector('.tag')?.textContent).toBe('Not published yet');
	});

	test('an entry, whose id may have parts, and a new one', async () => {
		const asked: [string, string][] = [];
		const entry = (collection: string, id: string) => {
			asked.push([collection, id]);
			return Promise.resolve(sampleEntry({ id, fields: { title: 'Wheel' } }));
		};
		await open('#/tools/in%20use/wheel', { entry });
		expect(heading()).toBe('Wheel');
		expect(document.title).toBe('Wheel – A site');
		await follow('#/tools/');
		expect(heading()).toBe('New tool');
		expect(asked).toEqual([
			['tools', 'in use/wheel'],
			['tools', ''],
		]);
	});

	test('the collections again where it names none', async () => {
		await open('#/colours/red');
		expect(heading()).toBe('A site');
		await follow('#elsewhere');
		expect(heading()).toBe('A site');
	});
});

test('a new entry that was saved is opened at its own address', async () => {
	await open('#/tools/', {
		save: () => Promise.resolve(sampleEntry({ id: 'bell' })),
	});
	change();
	press('Save');
	await settle();
	expect(location.hash).toBe('#/tools/bell');
	await follow('#/tools/bell');
	expect(heading()).toBe('tools bell');
});

test('a file that could be read once it was saved is opened again at the same address', async () => {
	let text: string | undefined = 'title: [\n';
	await open('#/tools/wheel', {
		entry: () => Promise.resolve(sampleEntry(text === undefined ? {} : { text })),
		saveText: () => {
			text = undefined;
			return Promise.resolve(sampleEntry());
		},
	});
	expect(heading()).toBe('tools/wheel.mdx');
	press('Save');
	await settle();
	expect(heading()).toBe('Wheel');
});

test.each([
	[new Error('The service has ended.'), 'The service has ended.'],
	['Odd', 'Odd'],
])('what can’t be opened says why, and can be tried again', async (why, words) => {
	let isLost = true;
	await open('', { site: () => (isLost ? Promise.reject(why) : Promise.resolve(SITE)) });
	expect(root().querySelector('[role=alert]')?.textContent).toBe(words);
	isLost = false;
	press('Try again');
	expect(root().querySelector('[role=status]')?.textContent).toBe('Opening …');
	expect(root().hasAttribute('data-shown')).toBe(false);
	await settle();
	expect(heading()).toBe('A site');
});

test('who is signed in can sign out; where nobody has to be, there is no button', async () => {
	const signOut = vi.fn();
	await open('', { signOut });
	press('Sign out');
	expect(signOut).toHaveBeenCalledOnce();
	await open('');
	expect(root().querySelector('button')).toBeNull();
});
