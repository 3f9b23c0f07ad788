import { beforeAll, describe, expect, inject, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import type { Visit } from './checks/visit.ts';
import { visitAll } from './checks/visit-all.ts';

const addresses = listPages(DIST).map(addressOfFile);
let visits: ReadonlyMap<string, Visit>;

beforeAll(async () => {
	visits = await visitAll(DIST, inject('site'));
});

describe.each(addresses)('/%s', (address) => {
	test('opens without an error or requests to other origins, and has one h1 and the language of the site', () => {
		expect(visits.get(address)).toMatchObject({
			status: 200,
			lang: siteSettings().locale,
			h1: [expect.stringMatching(/\S/)],
			errors: [],
			foreign: [],
			failed: [],
		});
	});

	test('needs no horizontal scrolling on a screen of 320 px', () => {
		expect(visits.get(address)?.overflowing).toEqual([]);
	});

	test('has no barrier that axe finds, and looks like a page without one on a narrow dark screen', () => {
		expect(visits.get(address)?.barriers).toEqual([]);
	});
});

test('every page has a unique title', () => {
	const byTitle = Map.groupBy(addresses, (address) => visits.get(address)?.title ?? '');
	expect(byTitle.keys()).not.toContain('');
	expect([...byTitle].filter(([, same]) => same.length > 1)).toEqual([]);
});
