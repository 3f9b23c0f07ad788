import { expect, test } from 'vitest';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { itemAddress } from './address.ts';
import { pageMark } from './page-mark.ts';

test('an entry and the list that contains it have the same mark', () => {
	expect(pageMark('/sites/').name).toBe('site');
	expect(pageMark('/sites/north/site-a/').name).toBe('site');
});

test('the Easy Read version of any page has the mark of Easy Read', () => {
	expect(pageMark('/sites/site-a/easy-read/').name).toBe('easy-read');
	expect(pageMark('/about/easy-read/').name).toBe('easy-read');
});

test('a page outside the collections has the mark of a page', () => {
	expect(pageMark('/about/').name).toBe('page');
	expect(pageMark('/').name).toBe('page');
	expect(pageMark('/constructor/').name).toBe('page');
});

test('every collection except plain pages has its own mark', () => {
	const unmarked = COLLECTIONS.filter(
		(name) => pageMark(itemAddress(name, 'a', { leading: 'a' }).replace(/#.*/, '')).name === 'page',
	);
	expect(unmarked).toEqual(['pages']);
});
