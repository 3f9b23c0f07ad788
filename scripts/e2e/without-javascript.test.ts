import { expect, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import { newPage } from './checks/browser.ts';

/** One list and one page of each kind, by the first part of their address. */
const addresses = [
	...Map.groupBy(
		listPages(DIST).map(addressOfFile),
		(address) => `${address.split('/')[0]} ${address.split('/').length > 2}`,
	).values(),
].flatMap(([first]) => first ?? []);

test.each(addresses)('/%s can be read', async (address) => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto(`./${address}`);
	expect(await page.locator('h1').isVisible()).toBe(true);
	expect(await page.locator('main :is(p, li, td):visible').count()).toBeGreaterThan(0);
	expect(await page.locator('nav a:visible').count()).toBeGreaterThan(0);
});

test.each(['change-ideas/', 'guides/', 'community/'])(
	'the entrance on the home page for %s can be opened',
	async (address) => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto('./');
		await page.locator(`main a[href$="/${address}"]:visible`).first().click();
		await page.waitForURL(`**/${address}`);
		expect(await page.locator('h1').isVisible()).toBe(true);
	},
);

test('the menu can be opened on a phone', async () => {
	const page = await newPage({
		javaScriptEnabled: false,
		viewport: { width: 320, height: 640 },
	});
	await page.goto('./change-ideas/');
	const link = page.locator('nav a[href$="/guides/"]').first();
	expect(await link.isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Menu' }).click();
	expect(await link.isVisible()).toBe(true);
});
