import { expect, test } from 'vitest';
import { ID, reservedId } from './id.ts';

test('an id is small letters, digits and single hyphens, in folders', () => {
	for (const id of ['a', 'a-b-c', '2024/spring/a1']) expect(ID.test(id)).toBe(true);
	for (const id of ['', 'A', 'a.b', 'a--b', '-a', 'a-/b', 'a/', 'é', 'a\n'])
		expect(ID.test(id)).toBe(false);
});

test.each([
	['change-ideas', 'by/driver'],
	['change-ideas', 'a/easy-read'],
	['tools', 'run-chart'],
	['guides', 'for/carer'],
	['guides', 'for'],
	['pages', 'search'],
	['pages', 'api'],
	['pages', 'events'],
	['pages', 'facts/all'],
	['pages', 'programme'],
	['pages', 'pictures'],
	['pages', 'easy-read'],
	['pages', 'for-authors/rules'],
	['pages', 'for-authors/fields'],
	['pages', 'accessibility/conformance'],
])('the address of %s/%s is the site’s own', (collection, id) => {
	expect(reservedId(collection, id)).toBeDefined();
});

test.each([
	['pages', 'about'],
	['pages', 'for-authors'],
	['pages', 'accessibility'],
	['pages', 'index'],
	['tools', 'search'],
	['change-ideas', 'bystander'],
	['change-ideas', 'run-chart'],
	['guides', 'by/hand'],
	['guides', 'for-all'],
])('the address of %s/%s is free', (collection, id) => {
	expect(reservedId(collection, id)).toBeUndefined();
});
