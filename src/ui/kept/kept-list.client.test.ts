// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { KeptList } from './kept-list.client.ts';
import { readKeptTexts } from './kept-texts.ts';

const open = (name = 'ideas') => new KeptList(name, (text) => readKeptTexts(text, /^[a-z]+$/));

/** A browser whose storage is full. */
function fill(): void {
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.getItem(name),
		setItem: () => {
			throw new DOMException('Full', 'QuotaExceededError');
		},
	});
}

const kept = localStorage;

beforeEach(() => {
	vi.unstubAllGlobals();
	vi.unstubAllEnvs();
	localStorage.clear();
});

test('texts are there again on the next page, in their order, and take the place of earlier ones', () => {
	open().keep(['bell', 'lamp']);
	expect(open().get()).toEqual(['bell', 'lamp']);
	open().keep(['leaflet']);
	expect(open().get()).toEqual(['leaflet']);
	expect(open().isKeptByBrowser()).toBe(true);
});

test('lists with other names, and sites below other paths, keep their own', () => {
	open('ideas').keep(['bell']);
	open('ticks').keep(['lamp']);
	expect(open('ideas').get()).toEqual(['bell']);
	vi.stubEnv('BASE_URL', '/quality/');
	expect(open('ideas').get()).toEqual([]);
	open('ideas').keep(['leaflet']);
	expect(localStorage.getItem('/quality/ideas')).toBe('["leaflet"]');
	vi.unstubAllEnvs();
	expect(open('ideas').get()).toEqual(['bell']);
});

test.each([
	[null, true, []],
	['["bell"]', true, ['bell']],
	['[]', true, []],
	['["bell","Bell 7"]', false, ['bell']],
	['{"version":1}', false, []],
	['bell', false, []],
])('where the browser has %j it is read in full: %j', (stored, isInFull, texts) => {
	if (stored !== null) localStorage.setItem('/ideas', stored);
	expect([open().isReadInFull(), open().get()]).toEqual([isInFull, texts]);
});

describe('a browser that does not keep it', () => {
	test('leaves it for this page alone, and keeps it again once it can', () => {
		open().keep(['bell']);
		const list = open();
		fill();
		list.keep(['bell', 'lamp']);
		expect([list.get(), list.isKeptByBrowser()]).toEqual([['bell', 'lamp'], false]);
		expect(open().get()).toEqual(['bell']);
		vi.unstubAllGlobals();
		list.keep(['lamp']);
		expect([list.get(), list.isKeptByBrowser(), open().get()]).toEqual([['lamp'], true, ['lamp']]);
	});

	test('and forbids to ask for it leaves an empty list that can be used', () => {
		vi.stubGlobal('localStorage', undefined);
		const list = open();
		expect([list.get(), list.isReadInFull()]).toEqual([[], true]);
		list.keep(['bell']);
		expect(list.get()).toEqual(['bell']);
	});
});

describe('a change', () => {
	test('is reported here and in other tabs, until the reader of it is gone', () => {
		const away = new AbortController();
		const changed = vi.fn();
		const list = open();
		list.onChange(changed, away);
		open().keep(['bell']);
		expect(changed).toHaveBeenCalledTimes(1);
		dispatchEvent(new Event('storage'));
		expect(changed).toHaveBeenCalledTimes(2);
		away.abort();
		list.keep([]);
		dispatchEvent(new Event('storage'));
		expect(changed).toHaveBeenCalledTimes(2);
	});

	test('that the browser did not keep is reported, too; one of another list is not', () => {
		const changed = vi.fn();
		open().onChange(changed);
		open('ticks').keep(['lamp']);
		expect(changed).not.toHaveBeenCalled();
		fill();
		open().keep(['bell']);
		expect(changed).toHaveBeenCalledOnce();
	});
});
