import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './checks/axe.ts';
import { comesBeforePainting } from './checks/before-paint.ts';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';

const ADDRESS = './guides/';
const BUTTON = '[data-opens=display]';

const findPanel = (page: Page) => page.getByRole('dialog', { name: 'Display' });

async function openPanel(page: Page) {
	await page.getByRole('button', { name: 'Display' }).click();
	await findPanel(page).waitFor();
	return findPanel(page);
}

/** Returns the typography of the first paragraph of the page. */
function setting(page: Page) {
	return page.locator('.page-head .summary').evaluate((paragraph) => {
		const { fontSize, letterSpacing, lineHeight, fontFamily } = getComputedStyle(paragraph);
		return {
			size: Number.parseFloat(fontSize),
			letters: Number.parseFloat(letterSpacing) || 0,
			lines: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
			family: fontFamily,
		};
	});
}

test('settings chosen by keyboard apply to the next page and the next visit', async () => {
	const page = await newPage();
	await page.goto(ADDRESS);
	const usual = await setting(page);
	await tabTo(page, BUTTON);
	await page.keyboard.press('Enter');
	await findPanel(page).waitFor();
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.matches('input:checked')))
		.toBe(true);
	await tabTo(page, 'input[name=size]');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await findPanel(page).waitFor({ state: 'hidden' });
	expect(await page.locator(BUTTON).evaluate((button) => button === document.activeElement)).toBe(
		true,
	);
	expect((await setting(page)).size).toBeCloseTo(usual.size * 1.2);
	await page.goto('./events/');
	expect((await setting(page)).size).toBeCloseTo(usual.size * 1.2);
	await page.reload();
	expect((await setting(page)).size).toBeCloseTo(usual.size * 1.2);
});

test('settings apply before the page is painted and before any module runs', async () => {
	const page = await newPage();
	await page.goto(ADDRESS);
	await (await openPanel(page)).getByRole('radio', { name: 'Largest' }).check();
	const { size } = await setting(page);
	await page.route('**/*.js', (route) =>
		comesBeforePainting(route.request()) ? route.continue() : route.abort(),
	);
	await page.reload();
	expect((await setting(page)).size).toBeCloseTo(size);
});

describe('each setting has its effect:', () => {
	test('more and most space between letters and lines', async () => {
		const page = await newPage();
		await page.goto(ADDRESS);
		const usual = await setting(page);
		const panel = await openPanel(page);
		await panel.getByRole('radio', { name: 'More', exact: true }).check();
		const more = await setting(page);
		await panel.getByRole('radio', { name: 'Most', exact: true }).check();
		const most = await setting(page);
		expect(more.letters).toBeGreaterThan(usual.letters);
		// The spacing that WCAG 2.2 requires a page to support, 1.4.12.
		expect(most.letters).toBeCloseTo(0.12 * most.size);
		expect(more.lines).toBeGreaterThan(usual.lines);
		expect(most.lines).toBeGreaterThan(more.lines);
	});

	test('another font, whose file is requested only then', async () => {
		const page = await newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(ADDRESS);
		const panel = await openPanel(page);
		expect(asked.filter((url) => url.includes('lexend'))).toEqual([]);
		await panel.getByRole('radio', { name: 'Lexend' }).check();
		expect((await setting(page)).family).toMatch(/^"Lexend Variable"/);
		await expect.poll(() => asked.some((url) => url.includes('lexend'))).toBe(true);
		await panel
			.getByRole('group', { name: 'Font' })
			.getByRole('radio', { name: 'As on my device' })
			.check();
		expect((await setting(page)).family).toMatch(/^system-ui/);
	});

	test('shorter and longer lines', async () => {
		const page = await newPage({ viewport: { width: 1920, height: 900 } });
		await page.goto('./about/');
		const width = async () =>
			(await page.locator('.sl-markdown-content > p').first().boundingBox())?.width ?? 0;
		const usual = await width();
		const panel = await openPanel(page);
		await panel.getByRole('radio', { name: 'Short' }).check();
		const short = await width();
		await panel.getByRole('radio', { name: 'Long' }).check();
		expect(short).toBeLessThan(usual);
		expect(await width()).toBeGreaterThan(usual);
	});

	test('a calm page keeps the words of a picture and hides the picture', async () => {
		const page = await newPage();
		await page.goto('./drivers/');
		const [picture, words] = [
			page.locator('.driver-diagram .picture').first(),
			page.locator('.driver-diagram .outline').first(),
		];
		const isShown = async (part: Locator) => ((await part.boundingBox())?.width ?? 0) > 1;
		expect([await isShown(picture), await isShown(words)]).toEqual([true, false]);
		await (await openPanel(page)).getByRole('checkbox', { name: 'Nothing moves' }).check();
		expect([await isShown(picture), await isShown(words)]).toEqual([false, true]);
	});
});

test('everything can be reset, and then nothing is kept', async () => {
	const page = await newPage();
	await page.goto(ADDRESS);
	const usual = await setting(page);
	const panel = await openPanel(page);
	await panel.getByRole('radio', { name: 'Larger' }).check();
	await panel.getByRole('checkbox', { name: 'Nothing moves' }).check();
	await panel.getByRole('button', { name: 'Reset to default' }).click();
	expect(await setting(page)).toEqual(usual);
	expect(await panel.getByRole('checkbox').isChecked()).toBe(false);
	expect(await page.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
		expect.stringContaining('reading'),
	);
});

test('a browser that stores nothing applies the settings, and the panel says that they will not last', async () => {
	const page = await newPage();
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('Not here', 'QuotaExceededError');
		};
	});
	await page.goto(ADDRESS);
	const { size } = await setting(page);
	const panel = await openPanel(page);
	await panel.getByRole('radio', { name: 'Largest' }).check();
	expect((await setting(page)).size).toBeCloseTo(2 * size);
	expect(await panel.getByRole('status').textContent()).toContain('until you leave this page');
});

test('the panel has no barriers that axe finds', async () => {
	const page = await newPage();
	await page.goto(ADDRESS);
	await openPanel(page);
	expect(await barriers(page)).toEqual([]);
});

test('without JavaScript there is no button', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto(ADDRESS);
	for (const opens of ['display', 'listen']) {
		expect(await page.locator(`[data-opens=${opens}]`).count()).toBe(1);
		expect(await page.locator(`[data-opens=${opens}]:visible`).count()).toBe(0);
	}
});

describe.each([
	'',
	'guides/',
	'change-ideas/',
	'events/',
	'pictures/',
	'drivers/',
	'search/',
	'tools/run-chart/',
])('with the largest text and the most spacing, /%s', (address) => {
	test('needs no horizontal scrolling on a screen of 320 px, nor does the panel', async () => {
		const page = await newPage({ viewport: { width: 320, height: 640 } });
		await page.goto(`./${address}`);
		const panel = await openPanel(page);
		await panel.getByRole('radio', { name: 'Largest' }).check();
		await panel.getByRole('radio', { name: 'Most', exact: true }).check();
		const wider = (selector: string) =>
			page.locator(selector).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect(await wider('html')).toBeLessThanOrEqual(0);
		expect(await wider('.display-panel')).toBeLessThanOrEqual(0);
		const box = await panel.boundingBox();
		if (!box) throw new Error('Expected the panel to be there');
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(320);
		expect(box.y).toBeGreaterThanOrEqual(0);
	});
});
