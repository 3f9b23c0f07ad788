import type { BrowserContextOptions } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { newPage } from './checks/browser.ts';
import { PAGE_WITH_A_TERM, PAGE_WITH_TERMS_IN_A_ROW } from './checks/page-with-a-term.ts';

async function openPage(options: BrowserContextOptions = {}) {
	const page = await newPage(options);
	await page.goto(`./${PAGE_WITH_A_TERM}`);
	const term = page.locator('button.term').first();
	const meaning = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
	return { page, term, meaning };
}

test('there is a page that explains a term', () => {
	expect(PAGE_WITH_A_TERM).toBeDefined();
});

test('pointing at a term shows its meaning next to it, which stays while it is pointed at', async () => {
	const { page, term, meaning } = await openPage();
	expect(await meaning.isVisible()).toBe(false);
	await term.hover();
	await meaning.waitFor();
	await meaning.hover();
	await page.waitForTimeout(600);
	expect(await meaning.isVisible()).toBe(true);
	const [around, box] = [await term.boundingBox(), await meaning.boundingBox()];
	if (!around || !box) throw new Error('Expected both to be there');
	expect(
		Math.min(Math.abs(box.y - around.y - around.height), Math.abs(around.y - box.y - box.height)),
	).toBeLessThan(20);
	await page.mouse.move(0, 0);
	await meaning.waitFor({ state: 'hidden' });
});

test('Escape closes the meaning without moving the pointer', async () => {
	const { page, term, meaning } = await openPage();
	await term.hover();
	await meaning.waitFor();
	await page.keyboard.press('Escape');
	await meaning.waitFor({ state: 'hidden' });
});

test('a click keeps the meaning open, and the next one closes it', async () => {
	const { page, term, meaning } = await openPage();
	await term.click();
	await page.mouse.move(0, 0);
	await page.waitForTimeout(600);
	expect(await meaning.isVisible()).toBe(true);
	await term.click();
	await meaning.waitFor({ state: 'hidden' });
});

test('by keyboard the meaning shows on focus, its link is the next stop, and Escape returns to the term', async () => {
	const { page, term, meaning } = await openPage();
	await page.keyboard.press('Tab');
	await term.focus();
	await meaning.waitFor();
	await page.keyboard.press('Tab');
	expect(await meaning.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(
		true,
	);
	await page.keyboard.press('Escape');
	await meaning.waitFor({ state: 'hidden' });
	expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('touching a term opens its meaning on a phone, within the screen', async () => {
	const { page, term, meaning } = await openPage({
		hasTouch: true,
		viewport: { width: 320, height: 640 },
	});
	await term.tap();
	await meaning.waitFor();
	const box = await meaning.boundingBox();
	if (!box) throw new Error('Expected it to be there');
	expect(Math.min(box.x, box.y, 320 - box.x - box.width, 640 - box.y - box.height)).toBeGreaterThan(
		0,
	);
	await page.touchscreen.tap(4, box.y > 320 ? 100 : 620);
	await meaning.waitFor({ state: 'hidden' });
});

test('without JavaScript a click opens the meaning, Escape closes it, and its link leads to the glossary', async () => {
	const { page, term, meaning } = await openPage({ javaScriptEnabled: false });
	await term.click();
	expect(await meaning.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await meaning.isVisible()).toBe(false);
	await term.click();
	await meaning.getByRole('link').click();
	await page.waitForURL('**/glossary/#*');
});

test('on paper each meaning is a note at the end of the page', async () => {
	const { page, term, meaning } = await openPage();
	await term.click();
	// The script that closes it for paper is loaded at the first press.
	await vi.waitFor(async () => {
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		expect(await meaning.isVisible()).toBe(false);
	});
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('heading', { name: 'What the words mean' }).isVisible()).toBe(true);
	expect(await meaning.isVisible()).toBe(true);
	const [word, note] = [await term.boundingBox(), await meaning.boundingBox()];
	expect(note?.y ?? 0).toBeGreaterThan(word?.y ?? 0);
	expect(await meaning.evaluate((element) => getComputedStyle(element).position)).toBe('static');
});

test('consecutive terms in a sentence do not increase its line spacing', async () => {
	const page = await newPage();
	await page.goto(`./${PAGE_WITH_TERMS_IN_A_ROW}`);
	const spaces = await page
		.locator('button.term ~ button.term')
		.evaluateAll((terms) => terms.map((term) => getComputedStyle(term).marginTop));
	expect(spaces.length).toBeGreaterThan(0);
	expect(new Set(spaces)).toEqual(new Set(['0px']));
});
