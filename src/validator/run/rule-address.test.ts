import { expect, test } from 'vitest';
import { parseLibrary, SITE_YAML } from './check.ts';
import { ruleGuideAddress } from './rule-address.ts';

const address = (site: string) =>
	ruleGuideAddress(parseLibrary({ 'site.yaml': site }))('link/text');

test('a rule has a heading in the guide of the site', () => {
	expect(address(SITE_YAML)).toBe('https://example.org/for-authors/rules/#link-text');
});

test('below its base path, if it has one', () => {
	expect(address(`${SITE_YAML}base: /qi\n`)).toBe(
		'https://example.org/qi/for-authors/rules/#link-text',
	);
});

test('a development server has the guide too', () => {
	const site = parseLibrary({ 'site.yaml': `${SITE_YAML}base: /qi\n` });
	expect(ruleGuideAddress(site)('link/text', 'http://localhost:4321')).toBe(
		'http://localhost:4321/qi/for-authors/rules/#link-text',
	);
});

test('a site without an address has no guide to link to', () => {
	expect(address('title: A\n')).toBeUndefined();
	expect(address('url: somewhere\n')).toBeUndefined();
	expect(address('{')).toBeUndefined();
});
