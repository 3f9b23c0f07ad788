import { afterEach, expect, test } from 'vitest';
import { noting } from './noting.ts';
import { perModel } from './per-model.ts';
import {
	EVERY_PAGE,
	isNoting,
	noted,
	noteGroup,
	noteRead,
	noteReads,
	OUTLINE,
	setPart,
	startNoting,
	stopNoting,
	withoutNoting,
	workForGroup,
	workForGroupSync,
} from './reads.ts';

const group = (name: string) => [...(noted().groups.get(name) ?? [])];

afterEach(() => {
	startNoting();
	stopNoting();
});

test('what is read outside any page belongs to every page, as does the outline', () => {
	setPart('ideas/old', 'a');
	startNoting();
	expect([...noted().parts]).toEqual([]);
	setPart('ideas/a', 'b');
	noteRead('ideas/a');
	expect(group(EVERY_PAGE)).toEqual([OUTLINE, 'ideas/a']);
	expect([...noted().parts]).toEqual([['ideas/a', 'b']]);
	startNoting();
	expect(group(EVERY_PAGE)).toEqual([OUTLINE]);
});

test('a page has all that it read, and nothing that was read before or after', async () => {
	startNoting();
	noteRead('before');
	const { value, reads } = await noteReads(async () => {
		noteRead('a');
		await Promise.resolve();
		noteRead('b');
		return 'page';
	});
	noteRead('after');
	expect([value, [...reads]]).toEqual(['page', ['a', 'b']]);
	expect(group(EVERY_PAGE)).toEqual([OUTLINE, 'before', 'after']);
});

test('a page that fails leaves what is read after it where it belongs', async () => {
	startNoting();
	const failed = noteReads(() => Promise.reject(new Error('No such page')));
	await expect(failed).rejects.toThrow('No such page');
	noteRead('after');
	expect(group(EVERY_PAGE)).toEqual([OUTLINE, 'after']);
	expect(() =>
		workForGroupSync('@group', () => {
			throw new Error('No such group');
		}),
	).toThrow('No such group');
	noteRead('later');
	expect(group(EVERY_PAGE)).toEqual([OUTLINE, 'after', 'later']);
});

test('work that pages have in common has its own reads, whether it waits or not', async () => {
	startNoting();
	await workForGroup('@waits', async () => noteRead('a'));
	workForGroupSync('@at once', () => noteRead('b'));
	noteGroup('@begun');
	noteRead('c');
	noteGroup('@other');
	noteGroup('@begun');
	noteRead('d');
	expect(['@waits', '@at once', '@begun', '@other'].map(group)).toEqual([
		['a'],
		['b'],
		['c', 'd'],
		[],
	]);
});

test('work whose reads are covered otherwise notes nothing', () => {
	startNoting();
	expect(
		withoutNoting(() => {
			noteRead('a');
			return isNoting();
		}),
	).toBe(false);
	expect(isNoting()).toBe(true);
	expect(group(EVERY_PAGE)).toEqual([OUTLINE]);
});

test('nothing is noted, and work is done all the same, where no build asks for it', async () => {
	expect(isNoting()).toBe(false);
	expect(workForGroupSync('@group', () => 1)).toBe(1);
	expect(await workForGroup('@group', async () => 2)).toBe(2);
	noteRead('a');
	expect([...noted().groups.keys()]).toEqual([EVERY_PAGE]);
});

test('each field of an entry is noted when it is read, and not before', () => {
	startNoting();
	const entry = noting({ title: 'A bell', summary: 'Ring it.' }, (field) => `bell.${field}`);
	expect(Object.keys(entry)).toEqual(['title', 'summary']);
	expect(group(EVERY_PAGE)).toEqual([OUTLINE]);
	expect(entry.title).toBe('A bell');
	expect(group(EVERY_PAGE)).toEqual([OUTLINE, 'bell.title']);
});

test('what is calculated from a model is calculated once, and each page that uses it depends on it', async () => {
	let times = 0;
	const total = perModel('total', () => {
		times += 1;
		noteRead('ideas');
		return times;
	});
	startNoting();
	const model = {};
	const first = await noteReads(async () => total(model));
	const second = await noteReads(async () => total(model));
	expect([first, second].map(({ value, reads }) => [value, ...reads])).toEqual([
		[1, '@total'],
		[1, '@total'],
	]);
	expect(group('@total')).toEqual(['ideas']);
	expect(total({})).toBe(2);
});
