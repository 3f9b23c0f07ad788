import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import { type ColdLoad, measureColdLoad } from '../bench/cold-load.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import { pageType } from '../dist-checks/page-types.ts';
import { type PageWeight, pageWeigher } from '../dist-checks/page-weight.ts';
import { browser } from './checks/browser.ts';

const KIB = 1024;

/** The change ideas with the largest pages. */
const heaviest = listPages(DIST)
	.filter((file) => pageType(addressOfFile(file)) === 'change-ideas/*/')
	.toSorted((a, b) => statSync(join(DIST, b)).size - statSync(join(DIST, a)).size)
	.slice(0, 3)
	.map(addressOfFile);

const { base } = siteSettings();

const LIMITS: PageWeight = { bytes: 60 * KIB, requests: 9, script: 6 * KIB };

const weigh = pageWeigher(DIST, base);
const pages = listPages(DIST).map((file) => ({ address: addressOfFile(file), ...weigh(file) }));

test.each(['bytes', 'requests', 'script'] as const)(
	'no page takes more %s at a first visit than it may',
	(measure) => {
		const above = pages.filter((page) => page[measure] > LIMITS[measure]);
		expect(above.map((page) => `/${page.address}: ${page[measure]}`)).toEqual([]);
	},
);

describe.each(heaviest)('a first visit to /%s', (address) => {
	let seen: ColdLoad;
	beforeAll(async () => {
		seen = await measureColdLoad(await browser(), DIST, address, { base });
	});

	test('takes at most 60 KiB in total', () => {
		expect(seen.bytes).toBeLessThanOrEqual(60 * KIB);
		expect(seen.bytes).toBeGreaterThan(20 * KIB);
		const packings = seen.requests.flatMap(({ packing }) => packing ?? []);
		expect(new Set(packings)).toEqual(new Set(['gzip']));
	});

	test('makes at most 9 requests, one of them for a font', () => {
		expect(seen.requests.length).toBeLessThanOrEqual(9);
		expect(seen.requests.filter(({ address: asked }) => asked.endsWith('.woff2'))).toHaveLength(1);
	});

	test('runs at most 6 KiB of script, and makes no more requests until the reader does something', () => {
		expect(seen.script).toBeLessThanOrEqual(6 * KIB);
		expect(seen.late).toEqual([]);
	});

	test('paints text as its largest element, without layout shifts', () => {
		expect(seen).toMatchObject({ shift: 0, largest: 'text' });
	});
});

test.each(['pictures/', 'tools/run-chart/', 'guides/for/ward-leader/'])(
	'a browser makes at most 9 requests for a first visit to /%s',
	async (address) => {
		const { requests, late } = await measureColdLoad(await browser(), DIST, address, { base });
		expect(requests.length).toBeLessThanOrEqual(9);
		expect(late).toEqual([]);
	},
);

test('on a slow connection, the font causes no layout shift', async () => {
	for (const address of ['', ...heaviest.slice(0, 1)]) {
		const { shift } = await measureColdLoad(await browser(), DIST, address, { base, slow: true });
		expect(shift).toBe(0);
	}
});
