import { expect, test } from 'vitest';
import { FIXED_ADDRESSES } from './address.ts';
import { OWN_PAGES } from './own-pages.ts';

const notOfRoles = (address: string) => !address.startsWith('/guides/for/');

test('every page that a site has whatever its content has a title, save the home page and those of roles', () => {
	expect(['/', ...Object.keys(OWN_PAGES)].filter(notOfRoles).toSorted()).toEqual(
		FIXED_ADDRESSES.filter(notOfRoles).toSorted(),
	);
});
