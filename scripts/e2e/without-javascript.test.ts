import { beforeAll, expect, inject, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import { newPage } from './checks/browser.ts';
import { visitInTabs } from './checks/page-pool.ts';

/** One list and one page of each kind, by the first part of their address. */
const addresses = [
	...Map.groupBy(
		listPages(DIST).map(addressOfFile),
		(address) => `${address.split('/')[0]} ${address.split('/').length > 2}`,
	).values(),
].flatMap(([first]) => first ?? []);

/** What a reader sees of a page. */
interface Seen {
	heading: boolean;
	texts: number;
	links: number;
}

let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
	const options = { baseURL: inject('site'), javaScriptEnabled: false };
	seen = await visitInTabs(addresses, options, async (page, address) => {
		await page.goto(`./${address}`);
		return {
			heading: await page.locator('h1').isVisible(),
			texts: await page.locator('main :is(p, li, td):visible').count(),
			links: await page.locator('nav a:visible').count(),
		};
	});
});

test.each(addresses)('/%s can be read', (address) => {
	const { heading, texts, links } = seen.get(address) ?? expect.unreachable();
	expect(heading).toBe(true);
	expect(texts).toBeGreaterThan(0);
	expect(links).toBeGreaterThan(0);
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
