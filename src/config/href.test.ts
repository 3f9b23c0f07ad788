import { expect, test } from 'vitest';
import { href, pageAddress } from './href.ts';

test('the address of a page is what its link leads to, without the path of the site', () => {
	for (const address of ['/', '/sites/', '/sites/north/site-a/'])
		expect(pageAddress(href(address))).toBe(address);
	expect(href('/')).toBe(import.meta.env.BASE_URL);
});
