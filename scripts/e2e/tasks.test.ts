import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/parse/open.ts';
import { newPage } from './checks/browser.ts';
import { readIdeas } from './checks/facet-oracle.ts';
import { tabTo } from './checks/keyboard.ts';

/** Tasks of readers, each from the home page, on the screen of a phone and with the keyboard alone. */

const ideas = readIdeas(contentRoot());
const LANGUAGE = 'language';

let page: Page;

beforeEach(async () => {
	page = await newPage({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
	await page.addInitScript(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.goto('./');
});

async function press(selector: string): Promise<void> {
	await tabTo(page, selector);
	await page.keyboard.press('Enter');
}

/** Follows a link to another page, at an address with these characters. */
async function follow(selector: string, address: string): Promise<void> {
	const before = page.url();
	await press(selector);
	await page.waitForURL(({ href }) => href !== before && href.includes(address));
}

/** Chooses a value of the list that has the focus. */
async function choose(value: string): Promise<void> {
	for (let step = 0; step < 40; step += 1) {
		const chosen = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
		if (chosen === value) return;
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`Expected \`${value}\` in the list`);
}

const focused = () => page.locator(':focus');

async function findIdeasForLanguage(): Promise<void> {
	await follow('main a[href$="/change-ideas/by/ward/"]', '/change-ideas/by/ward/');
	await tabTo(page, '[name="patients"]');
	await choose(LANGUAGE);
	await press('[data-form] [type="submit"]');
	await page.locator('[data-title]:focus').waitFor();
}

describe('from the home page, a reader with a phone and a keyboard', () => {
	test('finds an idea for people who don’t speak English, and learns plainly what there is', async () => {
		await findIdeasForLanguage();
		const named = ideas.filter(({ has }) => has.get('population')?.has(LANGUAGE));
		expect(named.length).toBeGreaterThan(0);
		expect(await focused().textContent()).toMatch(/^\d ideas? for your ward$/);
		const titles = await page.locator('[data-list] h3').allTextContents();
		expect(titles).toEqual(expect.arrayContaining(named.slice(0, 3).map(({ title }) => title)));
		const reasons = await page.locator('[data-list] > li').first().textContent();
		expect(reasons).toContain('It is for people who use another language');
		expect(reasons).toMatch(/Evidence \d of 5/);
		expect(new URL(page.url()).search).toBe(`?patients=${LANGUAGE}&time=more`);
	});

	test('learns plainly that nobody has published an idea, and how to start', async () => {
		await follow('main a[href$="/change-ideas/by/ward/"]', '/change-ideas/by/ward/');
		await tabTo(page, '[name="words"]');
		await page.keyboard.type('zebra crossing');
		await press('[data-form] [type="submit"]');
		await page.locator('[data-title]:focus', { hasText: 'Nobody has published this' }).waitFor();
		expect(await page.locator('[data-start]').textContent()).toContain('Ask patients and carers');
	});

	test('sends ideas side by side to a colleague', async () => {
		await findIdeasForLanguage();
		await follow('[data-compare]', '/change-ideas/by/shortlist/?ideas=');
		await page.getByRole('status').filter({ hasText: 'change ideas.' }).waitFor();
		await press('share-links summary');
		await tabTo(page, '[data-email]');
		const written = async () => decodeURIComponent((await focused().getAttribute('href')) ?? '');
		await expect.poll(written).toContain('/change-ideas/by/shortlist/?ideas=');
		const email = await written();
		expect(email).toMatch(/^mailto:\?subject=/);
		expect(email.split('?ideas=')[1]?.split(',').length).toBeGreaterThanOrEqual(2);
	});

	test('makes and prints the one-page summary of an idea', async () => {
		await follow('.hero a[href$="/change-ideas/"]', '/change-ideas/');
		await follow('#idea-list .idea-card h3 a', '/change-ideas/');
		await follow('main a[href*="/by/one-page/"]', '/change-ideas/by/one-page/');
		await press('print-page button');
		expect(await page.locator('html').getAttribute('data-printed')).toBe('');
	});

	test('learns on one page what taking part asks of a sponsor', async () => {
		await tabTo(page, '#home-search');
		await page.keyboard.type('what taking part asks of a sponsor');
		await page.keyboard.press('Enter');
		await page.locator('[data-results] a').first().waitFor();
		await follow('[data-results] a[href$="/what-taking-part-asked/"]', '/what-taking-part-asked/');
		const text = await page.locator('main').textContent();
		for (const asked of [/sponsor/i, /hours/i, /month/i, /not published/i])
			expect(text).toMatch(asked);
	});

	test.each(['tel:999', 'tel:111', 'sms:85258'])(
		'has help one press away, at the foot of the page (%s)',
		async (number) => {
			await tabTo(page, `a[href="${number}"]`, 'Shift+Tab');
			expect(await focused().isVisible()).toBe(true);
		},
	);

	test('gets from the Easy Read start page to “being paid”', async () => {
		await follow('header a.tool', '/easy-read/');
		const start = page.url();
		await follow('.easy-read-doors a[href*="paid"]', '/paid-and-supported/easy-read/');
		const text = await page.locator('.sentences').textContent();
		expect(text).toContain('ask how much you will be paid');
		await press('a[href="#get-help"]');
		expect(await page.locator('#get-help').isVisible()).toBe(true);
		await page.goBack();
		await press('[data-back]');
		await page.waitForURL(start);
	});

	test('says that a page is wrong, without the site sending anything', async () => {
		await follow('.feedback a[href*="/contact/correction/"]', '/contact/correction/?page=');
		await tabTo(page, '[name="wrong"]');
		await page.keyboard.type('The date is wrong.');
		await press('[data-form] [type="submit"]');
		await page.locator('[data-title]:focus').waitFor();
		expect(await page.locator('[data-text]').textContent()).toContain('The date is wrong.');
		const [download] = await Promise.all([page.waitForEvent('download'), press('[data-save]')]);
		expect(download.suggestedFilename()).toBe('correction.txt');
	});
});

test('a link to a form fills it in, and says what in it is gone', async () => {
	const [idea] = ideas;
	await page.goto(`./contact/tried-it/?idea=${idea?.id}&ward=a`);
	await page.getByText('left out: ward=a.').waitFor();
	expect(await page.getByLabel('Which idea did you try?').inputValue()).toBe(idea?.id);
	await page.goto('./contact/tried-it/?idea=gone');
	await page.getByText('left out: idea=gone.').waitFor();
});
