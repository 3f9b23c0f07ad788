import { afterEach, expect, test } from 'vitest';
import { noted, noteRead, noteReads, startNoting, stopNoting } from '../../graph/inputs/reads.ts';
import { renderOnce } from './rendered-once.build.ts';

afterEach(() => {
	startNoting();
	stopNoting();
});

test('a part is rendered for the first page that has it, and every such page depends on what it reads', async () => {
	let times = 0;
	const render = () => {
		times += 1;
		noteRead('ideas/a data.title');
		return Promise.resolve(`<li>${times}</li>`);
	};
	startNoting();
	const part = { name: 'card of a', from: {} };
	const page = () => noteReads(async () => renderOnce(part, render));
	const [first, same] = await Promise.all([page(), page()]);
	const later = await page();
	expect([first, same, later].map(({ value }) => String(value))).toEqual(
		Array(3).fill('<li>1</li>'),
	);
	expect([first, same, later].map(({ reads }) => [...reads])).toEqual(
		Array(3).fill(['@card of a']),
	);
	expect([...(noted().groups.get('@card of a') ?? [])]).toEqual(['ideas/a data.title']);
});

test('a part of other content is rendered again, as is one that failed', async () => {
	const render = (html: string) => () => Promise.resolve(html);
	const from = {};
	const failing = renderOnce({ name: 'foot', from }, () => Promise.reject(new Error('No title')));
	await expect(failing).rejects.toThrow('No title');
	expect(String(await renderOnce({ name: 'foot', from }, render('a')))).toBe('a');
	expect(String(await renderOnce({ name: 'foot', from: {} }, render('b')))).toBe('b');
	expect(String(await renderOnce({ name: 'foot', from }, render('c')))).toBe('a');
});
