import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';

test('the page for a missing address says so and offers a search', async () => {
	const page = await newPage();
	const response = await page.goto('./no/such/page/');
	expect(response?.status()).toBe(404);
	expect(await page.locator('h1').count()).toBe(1);
	await tabTo(page, 'input[type=search]');
	await page.keyboard.type('ward');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=ward');
});
