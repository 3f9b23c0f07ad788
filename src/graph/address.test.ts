import { expect, test } from 'vitest';
import { anchorFromId, figuresAddress, itemAddress, withBase } from './address.ts';
import { AUTHOR_MENU, FOR_AUTHORS } from './author-pages.ts';
import { earlierAddress } from './earlier-address.ts';
import { FIELD_GUIDE, fieldsAnchor, RULE_GUIDE, ruleAnchor } from './guide-address.ts';
import { IDEA_PRINTS, ideaPrintAddress, isIdeaPrint } from './idea-print-address.ts';
import { MENTIONS } from './mention.ts';
import { FIXED_ADDRESSES } from './static-pages.ts';

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
	expect(withBase('/sub', 'sites/a/')).toBe('/sub/sites/a/');
});

test('rules and collections have anchors in the guides for authors', () => {
	expect(ruleAnchor('language/inclusive')).toBe('language-inclusive');
	expect(fieldsAnchor('change-ideas')).toBe('fields-change-ideas');
	expect(fieldsAnchor('site')).toBe('fields-site');
});

test('the menu for authors begins with their first page, and every page in it is on every site', () => {
	expect(AUTHOR_MENU.links[0]).toEqual({ label: 'Start here', address: FOR_AUTHORS });
	const addresses = AUTHOR_MENU.links.map(({ address }) => address);
	expect(addresses).toEqual(expect.arrayContaining([RULE_GUIDE, FIELD_GUIDE]));
	expect(FIXED_ADDRESSES).toEqual(expect.arrayContaining(addresses));
	for (const { label } of AUTHOR_MENU.links) expect(label).toMatch(/\S/);
});

test('only an entry with a page of its own has an earlier address', () => {
	expect(earlierAddress('tools', 'old')).toBe('/tools/old/');
	expect(earlierAddress('facts', 'old')).toBeUndefined();
	expect(earlierAddress('coaching', 'old')).toBeUndefined();
});

test('pages for paper and sets of figures have addresses below their lists', () => {
	expect(ideaPrintAddress('poster', 'leaflet')).toBe('/change-ideas/by/poster/leaflet/');
	expect(figuresAddress('deaths')).toBe('/facts/compared/deaths/');
});

test('components that mention an entry name its collection', () => {
	expect(MENTIONS).toEqual({ Fact: 'facts', Cite: 'sources', Term: 'glossary', Voice: 'voices' });
});

test.each(IDEA_PRINTS)('the %s of an idea is known to be for paper', (print) => {
	expect(isIdeaPrint(ideaPrintAddress(print, 'ward-rounds'))).toBe(true);
});

test.each(['/change-ideas/', '/change-ideas/poster/', '/change-ideas/by/page/2/'])(
	'%s is not only for paper',
	(address) => {
		expect(isIdeaPrint(address)).toBe(false);
	},
);
