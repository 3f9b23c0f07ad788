import { beforeAll, describe, expect, inject, test } from 'vitest';
import { siteSettings } from '../../src/site/site-file.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, pagesOf } from '../built-site/files.ts';
import { browser } from './browser.ts';
import { type Visit, visit } from './visit.ts';

const addresses = pagesOf(DIST).map(addressOfFile);
const visits = new Map<string, Visit>();

/** As many tabs as two processors keep busy. */
const TABS = 4;

beforeAll(async () => {
	const context = await (await browser()).newContext();
	const waiting = [...addresses];
	const tab = async () => {
		const page = await context.newPage();
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
			visits.set(next, await visit(page, new URL(next, inject('site')).href));
	};
	await Promise.all(Array.from({ length: TABS }, tab));
	await context.close();
});

describe.each(addresses)('/%s', (address) => {
	test('opens without an error, asks no other origin, and has one h1 and the language of the site', () => {
		expect(visits.get(address)).toMatchObject({
			status: 200,
			lang: siteSettings().locale,
			h1: [expect.stringMatching(/\S/)],
			errors: [],
			foreign: [],
			failed: [],
		});
	});

	test('needs no sideways scrolling on a screen of 320 px', () => {
		expect(visits.get(address)?.overflowing).toEqual([]);
	});
});

test('every page has a title that no other page has', () => {
	const byTitle = Map.groupBy(addresses, (address) => visits.get(address)?.title ?? '');
	expect(byTitle.keys()).not.toContain('');
	expect([...byTitle].filter(([, same]) => same.length > 1)).toEqual([]);
});
