import { expect, test } from 'vitest';
import { anchorFromId, itemAddress, withBase } from './address.ts';

test('the address of a page is its id, and that of the index the root', () => {
	expect(itemAddress('pages', 'about/us', { leading: undefined })).toBe('/about/us/');
	expect(itemAddress('pages', 'index', { leading: undefined })).toBe('/');
});

test('a coaching offer is a section of its programme’s page', () => {
	expect(itemAddress('coaching', 'ward', { leading: 'a', programme: 'a' })).toBe(
		'/programme/#coaching-ward',
	);
	expect(itemAddress('coaching', 'ward', { leading: 'a', programme: 'b' })).toBe(
		'/programmes/b/#coaching-ward',
	);
});

test('a slash in an id is a hyphen in an anchor', () => {
	expect(anchorFromId('rates/2024')).toBe('rates-2024');
	expect(itemAddress('facts', 'rates/2024', { leading: undefined })).toBe('/facts/#rates-2024');
});

test('the base path comes before an address, with or without its last slash', () => {
	expect(withBase('/sub', '/sites/')).toBe('/sub/sites/');
	expect(withBase('/sub/', '/sites/')).toBe('/sub/sites/');
	expect(withBase('/', '/sites/')).toBe('/sites/');
});
