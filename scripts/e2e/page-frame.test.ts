import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLibrary } from '../../src/parse/open.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import { newPage } from './checks/browser.ts';

test('a driver diagram is a named list for screen readers and the keyboard, and its picture is not', async () => {
	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto('./drivers/');
	const list = page.getByRole('list', { name: /^Driver diagram of / }).first();
	const links = list.getByRole('link');
	expect(await links.count()).toBeGreaterThan(4);
	expect(await page.locator('.driver-diagram svg.diagram:not([aria-hidden=true])').count()).toBe(0);
	expect(await page.locator('svg.diagram a:not([tabindex="-1"])').count()).toBe(0);
	const width = async () => (await list.boundingBox())?.width ?? 0;
	expect(await width()).toBeLessThan(2);
	await links.first().focus();
	expect(await width()).toBeGreaterThan(200);
	await page.getByLabel('Show as a list').first().check();
	await links.first().blur();
	expect(await width()).toBeGreaterThan(200);
	expect(await page.locator('.driver-diagram .picture').first().isVisible()).toBe(false);
});

test.each([390, 1024, 1440])(
	'at %i px every page has the same menu, by its five places',
	async (width) => {
		const page = await newPage({ viewport: { width, height: 800 } });
		for (const address of ['', 'change-ideas/', 'community/', 'search/']) {
			await page.goto(`./${address}`);
			const button = page.getByRole('button', { name: 'Menu' });
			if (width < 800) await button.click();
			else expect(await button.count()).toBe(0);
			expect(await page.locator('nav#places li:not(.in-menu) a:visible').allTextContents()).toEqual(
				[
					expect.stringContaining('Change ideas'),
					expect.stringContaining('Guides'),
					expect.stringContaining('Lived experience'),
					expect.stringContaining('Evidence'),
					expect.stringContaining('About the programme'),
				],
			);
		}
	},
);

test('a page shows where it is: its place, and the list of that place', async () => {
	const page = await newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto('./glossary/');
	const current = (menu: string) =>
		page
			.locator(`${menu} a[aria-current]`)
			.evaluateAll((links) =>
				links.map((link) => [link.textContent?.trim(), link.getAttribute('aria-current')]),
			);
	expect(await current('#places')).toEqual([['Evidence', 'true']]);
	expect(await current('#local-menu')).toEqual([['Glossary', 'page']]);
});

test('home, guides and the phases of the programme say in one line that it has ended', () => {
	const library = openLibrary();
	const leading = library.site.data?.programme;
	const phases = library
		.entries('phases')
		.filter(({ data }) => data?.programme === leading)
		.map(({ id }) => `phases/${id}/`);
	expect(phases.length).toBeGreaterThan(0);
	const addresses = listPages(DIST)
		.map(addressOfFile)
		.filter((address) => address.startsWith('guides/') && !address.endsWith('/easy-read/'));
	for (const address of ['', ...phases, ...addresses])
		expect(readFileSync(join(DIST, address, 'index.html'), 'utf8'), address).toMatch(
			/<p class="status[^>]*>\s*The programme ended in March 2025\. You can’t join it, but you can use what it learned\./,
		);
});
