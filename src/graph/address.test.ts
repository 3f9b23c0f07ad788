import { expect, test } from 'vitest';
import { addressOf, anchorOf, withBase } from './address.ts';

test('the address of a page is its id, and that of the index the root', () => {
	expect(addressOf('pages', 'about/us', { leading: undefined })).toBe('/about/us/');
	expect(addressOf('pages', 'index', { leading: undefined })).toBe('/');
});

test('a coaching offer is a section of its programme’s page', () => {
	expect(addressOf('coaching', 'ward', { leading: 'a', programme: 'a' })).toBe(
		'/programme/#coaching-ward',
	);
	expect(addressOf('coaching', 'ward', { leading: 'a', programme: 'b' })).toBe(
		'/programmes/b/#coaching-ward',
	);
});

test('a slash in an id is a hyphen in an anchor', () => {
	expect(anchorOf('rates/2024')).toBe('rates-2024');
	expect(addressOf('facts', 'rates/2024', { leading: undefined })).toBe('/facts/#rates-2024');
});

test('the base path comes before an address, with or without its last slash', () => {
	expect(withBase('/sub', '/sites/')).toBe('/sub/sites/');
	expect(withBase('/sub/', '/sites/')).toBe('/sub/sites/');
	expect(withBase('/', '/sites/')).toBe('/sites/');
});
