import { expect, test } from 'vitest';
import { addressOf } from '../graph/address.ts';
import { COLLECTIONS } from '../schema/collection-name.ts';
import { pageMark } from './page-mark.ts';

test('an entry and the list that it stands in bear the same mark', () => {
	expect(pageMark('/sites/')).toBe('site');
	expect(pageMark('/sites/north/site-a/')).toBe('site');
});

test('the Easy Read twin of whatever page bears the mark of Easy Read', () => {
	expect(pageMark('/sites/site-a/easy-read/')).toBe('easy-read');
	expect(pageMark('/about/easy-read/')).toBe('easy-read');
});

test('a page that is none of the collections is a page', () => {
	expect(pageMark('/about/')).toBe('page');
	expect(pageMark('/')).toBe('page');
	expect(pageMark('/constructor/')).toBe('page');
});

test('every collection but that of plain pages has a mark of its kind', () => {
	const unmarked = COLLECTIONS.filter(
		(name) => pageMark(addressOf(name, 'a', { leading: 'a' }).replace(/#.*/, '')) === 'page',
	);
	expect(unmarked).toEqual(['pages']);
});
