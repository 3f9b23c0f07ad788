import { expect, test } from 'vitest';
import { FIXED_ADDRESSES, listPage, staticPages } from './static-pages.ts';

test('no two static pages have the same address', () => {
	const addresses = staticPages().map(({ address }) => address);
	expect(addresses).toContain('/glossary/');
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(new Set(FIXED_ADDRESSES).size).toBe(FIXED_ADDRESSES.length);
});

test('a collection whose entries are listed on another page has no list', () => {
	expect(listPage('sheets').title).toBe('Sheets to start with');
	expect(() => listPage('coaching')).toThrow('coaching names no list');
});
