import { expect, test } from 'vitest';
import type { CollectionName } from '../schema/collection-name.ts';
import { reservedId } from './reserved-id.ts';

test.each<[CollectionName, string, taken: string]>([
	['change-ideas', 'by', 'the lists of change ideas'],
	['change-ideas', 'by/driver', 'the lists of change ideas'],
	['change-ideas', 'a/easy-read', 'the Easy Read version of another entry'],
	['pages', 'easy-read', 'the Easy Read version of another entry'],
	['tools', 'run-chart', 'the run chart tool'],
	['guides', 'for/carer', 'the paths of the roles'],
	['guides', 'for', 'the paths of the roles'],
	['programmes', 'a/how-it-works', 'a further page of another programme'],
	['programmes', 'a/not-published', 'a further page of another programme'],
	['pages', 'search', 'the site’s own `/search/`'],
	['pages', 'programme', 'the site’s own `/programme/`'],
	['pages', 'pictures', 'the site’s own `/pictures/`'],
	['pages', 'for-authors/rules', 'the site’s own `/for-authors/rules/`'],
	['pages', 'for-authors/fields', 'the site’s own `/for-authors/fields/`'],
	['pages', 'accessibility/conformance', 'the site’s own `/accessibility/conformance/`'],
	['pages', 'api', 'the site’s own `/api/`'],
	['pages', 'files', 'the site’s own `/files/`'],
	['pages', 'pagefind', 'the site’s own `/pagefind/`'],
	['pages', 'contact', 'the site’s own `/contact/`'],
	['pages', 'admin', 'the site’s own `/admin/`'],
	['pages', '404', 'the site’s own `/404/`'],
	['pages', 'events', 'the site’s own `/events/`'],
	['pages', 'change-ideas', 'the site’s own `/change-ideas/`'],
	['pages', 'facts/all', 'the site’s own `/facts/`'],
	['pages', 'admin/a', 'the site’s own `/admin/`'],
])('the address of %s/%s is taken by %s', (collection, id, taken) => {
	expect(reservedId(collection, id)).toBe(taken);
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
	['tools', 'for/carer'],
	['tools', 'by/driver'],
	['facts', 'compared'],
	['tools', 'run-chart/a'],
	['tools', 'a/run-chart'],
	['programmes', 'how-it-works'],
	['guides', 'by/a'],
	['tools', 'easy-read'],
	['sites', 'a/results'],
])('the address of %s/%s is free', (collection, id) => {
	expect(reservedId(collection, id)).toBeUndefined();
});
