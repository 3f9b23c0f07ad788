import { expect, test } from 'vitest';
import { isAskedFor, pageGroup } from './page-groups.ts';

test.each([
	['/change-ideas/form/', 'Change ideas'],
	['/change-ideas/form/easy-read/', 'Easy Read'],
	['/change-ideas/', 'Lists'],
	['/programme/', 'About the programme'],
	['/accessibility/conformance/', 'For authors'],
	['/for-authors/', 'For authors'],
	['/privacy/', 'About this site'],
	['/', 'About this site'],
])('the page %s is among: %s', (address, group) => {
	expect(pageGroup(address)).toBe(group);
});

test('a group that must be asked for is asked for by its words', () => {
	expect(isAskedFor('Easy Read', 'rights easy read')).toBe(true);
	expect(isAskedFor('For authors', 'ward')).toBe(false);
	expect(isAskedFor('Guides', 'ward')).toBe(true);
});
