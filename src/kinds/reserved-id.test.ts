import { expect, test } from 'vitest';
import type { CollectionName } from '../schema/collection-name.ts';
import { reservedId } from './reserved-id.ts';

test.each<[CollectionName, string]>([
	['change-ideas', 'by/driver'],
	['change-ideas', 'a/easy-read'],
	['tools', 'run-chart'],
	['guides', 'for/carer'],
	['guides', 'for'],
	['programmes', 'a/how-it-works'],
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

test.each<[CollectionName, string]>([
	['pages', 'about'],
	['pages', 'accessibility'],
	['pages', 'index'],
	['pages', 'for-authors'],
	['tools', 'search'],
	['programmes', 'results'],
	['change-ideas', 'bystander'],
	['change-ideas', 'run-chart'],
	['guides', 'by/hand'],
	['guides', 'for-all'],
	['facts', 'compared'],
])('the address of %s/%s is free', (collection, id) => {
	expect(reservedId(collection, id)).toBeUndefined();
});
