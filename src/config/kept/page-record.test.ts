import { expect, test } from 'vitest';
import { type PageRecord, startRecord, unchangedPages } from './page-record.ts';

const parts = (changes: Readonly<Record<string, string>> = {}) =>
	new Map(Object.entries({ 'a title': '1', 'a body': '2', 'b title': '3', ...changes }));

function record(): PageRecord {
	const recorder = startRecord('frame', undefined);
	recorder.add('page of a', ['a title', 'a body'], false);
	recorder.add('page of b', ['b title', '@menu'], false);
	recorder.add('list', ['@titles'], false);
	recorder.add('page of nothing', [], false);
	recorder.add('page of everything', true, false);
	return recorder.complete(
		parts(),
		new Map([
			['@titles', ['a title', 'b title']],
			['@menu', ['@titles']],
		]),
	);
}

/** Returns the pages that are the same, by the first letter after `page of`. */
function same(now: ReadonlyMap<string, string>): string[] {
	const made = record();
	return Object.keys(made.pages).filter(unchangedPages(made, now));
}

test('nothing has changed: every page is the same', () => {
	expect(same(parts())).toHaveLength(5);
});

test('a page is the same if nothing that it reads has changed, directly or in a group', () => {
	expect(same(parts({ 'a body': 'x' }))).toEqual(['page of b', 'list', 'page of nothing']);
	expect(same(parts({ 'a title': 'x' }))).toEqual(['page of nothing']);
	expect(same(parts({ 'b title': 'x' }))).toEqual(['page of a', 'page of nothing']);
});

test('a part that is gone has changed', () => {
	const now = parts();
	now.delete('a body');
	expect(same(now)).toEqual(['page of b', 'list', 'page of nothing']);
});

test('a part that is new changes only pages that read everything', () => {
	expect(same(parts({ 'c title': '4' }))).toHaveLength(4);
});

test('a page that is not in the record is not the same', () => {
	const isSame = unchangedPages(record(), parts());
	expect(['new page', 'toString', 'a title'].map(isSame)).toEqual([false, false, false]);
});

test('a page that reads a name that was never recorded is not the same', () => {
	const recorder = startRecord('frame', undefined);
	recorder.add('page', ['@unknown'], false);
	expect(unchangedPages(recorder.complete(parts(), new Map()), parts())('page')).toBe(false);
});

test('a page that reads very many parts counts as one that reads everything', () => {
	const recorder = startRecord('frame', undefined);
	recorder.add(
		'page',
		Array.from({ length: 3000 }, (_, index) => `part ${index}`),
		false,
	);
	expect(recorder.complete(parts(), new Map()).pages).toEqual({ page: true });
});

test('a page that is kept has the same reads in the next record, and so have groups that nothing asked for', () => {
	const before = record();
	const recorder = startRecord('frame', before);
	recorder.add('new', ['new part'], false);
	for (const page of Object.keys(before.pages)) recorder.keep(page);
	const after = recorder.complete(parts(), new Map([['@titles', ['b title']]]));
	const names = (reads: PageRecord['pages'][string] | undefined) =>
		reads === true ? 'everything' : reads?.map((number) => after.names[number]);
	expect(names(after.pages.new)).toEqual(['new part']);
	expect(names(after.pages['page of b'])).toEqual(['b title', '@menu']);
	expect(names(after.pages['page of everything'])).toBe('everything');
	expect(names(after.groups['@menu'])).toEqual(['@titles']);
	expect(names(after.groups['@titles'])).toEqual(['b title']);
});

test('of a page that is kept, the record says whether the search found it', () => {
	const first = startRecord('frame', undefined);
	first.add('idea', ['a title'], true);
	first.add('poster', ['a title'], false);
	const second = startRecord('frame', first.complete(parts(), new Map()));
	for (const page of ['poster', 'idea', 'unknown']) second.keep(page);
	const { searched, pages } = second.complete(parts(), new Map());
	expect(searched).toEqual(['idea']);
	expect(pages.unknown).toBe(true);
});
