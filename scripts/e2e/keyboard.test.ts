import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { addressOfFile } from '../dist-checks/files.ts';
import { filesWith } from '../dist-checks/search-text.ts';
import { newPage } from './checks/browser.ts';
import { type FocusWalk, walkFocusOrder } from './checks/focus-order.ts';
import { tabTo } from './checks/keyboard.ts';
import { visitInTabs } from './checks/page-pool.ts';
import { TEMPLATES } from './checks/templates.ts';

/** As many stops of the Tab key as a reader may need to the first thing that is the page’s own. */
const MOST_STOPS = 12;

/** On a narrow screen a table scrolls in a box of its own, under its first column. */
const tables = new Set(filesWith(DIST, 'table-scroll').map(addressOfFile));
const TEMPLATES_WITH_TABLES = TEMPLATES.filter(([, address]) => tables.has(address));

describe.each([
	['a laptop', { width: 1280, height: 800 }, TEMPLATES],
	['a screen of 320 px', { width: 320, height: 640 }, TEMPLATES_WITH_TABLES],
] as const)('on %s the Tab key', (_, viewport, templates) => {
	let walks: ReadonlyMap<string, FocusWalk>;

	beforeAll(async () => {
		const options = { baseURL: inject('site'), viewport };
		const addresses = templates.map(([, address]) => address);
		walks = await visitInTabs(addresses, options, async (page, address) => {
			// The search shows its filters once its index is loaded.
			const isSearch = /^(search\/|404\.html)$/.test(address);
			await page.goto(`./${address}`, { waitUntil: isSearch ? 'networkidle' : 'load' });
			return walkFocusOrder(page);
		});
	});

	test.each(templates)(
		'goes through %s in reading order, with each stop marked, in view and uncovered, and leaves it (/%s)',
		(_, address) => {
			const walk = walks.get(address);
			expect(walk?.problems).toEqual([]);
			expect(walk?.stops).toBeGreaterThan(10);
		},
	);

	test.each(templates)('has at most 12 stops before the text of %s (/%s)', (_, address) => {
		const before = walks.get(address)?.beforeContent ?? [];
		expect(before.length, before.join(' | ')).toBeLessThanOrEqual(MOST_STOPS);
	});
});

test('the first stop of a page is a link past the menu to its content', async () => {
	const page = await newPage();
	await page.goto('./change-ideas/');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
		'Skip to content',
	);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a link leads past the filters of the library', async () => {
	const page = await newPage();
	await page.goto('./change-ideas/');
	await tabTo(page, 'a[href="#idea-list"]');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('#idea-list') !== null)).toBe(
		true,
	);
});

test.each([
	['beside the filters on a wide screen', 1280],
	['below the folded filters on a phone', 320],
])('search results come %s, before the filters', async (_, width) => {
	const page = await newPage({ viewport: { width, height: 800 } });
	await page.goto('./search/?q=ward');
	await page.locator('search-panel ol a').first().waitFor();
	await page.locator('search-panel button[type=submit]').focus();
	const passed: string[] = [];
	for (;;) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const focused = document.activeElement;
			return focused?.matches('ol a')
				? ''
				: focused?.closest('[data-answers]')
					? 'answer'
					: focused?.localName;
		});
		if (!stop) break;
		if (stop === 'answer') continue;
		passed.push(stop);
	}
	expect(passed).toEqual(width === 320 ? ['summary'] : []);
});

test('on a phone Escape closes the menu and gives the focus back to its button', async () => {
	const page = await newPage({ viewport: { width: 320, height: 640 } });
	await page.goto('./change-ideas/');
	await tabTo(page, 'button[popovertarget="places"]');
	await page.keyboard.press('Enter');
	const link = page.locator('#places a').first();
	await link.waitFor();
	await tabTo(page, '#places a');
	expect(await link.evaluate((first) => first === document.activeElement)).toBe(true);
	await page.keyboard.press('Escape');
	expect(await link.isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Menu');
});

test('on a phone the menu closes when the keyboard leaves it', async () => {
	const page = await newPage({ viewport: { width: 320, height: 640 } });
	await page.goto('./change-ideas/');
	await page.getByRole('button', { name: 'Menu' }).click();
	await tabTo(page, 'main a, main input, main summary');
	expect(await page.locator('#places').isVisible()).toBe(false);
});
