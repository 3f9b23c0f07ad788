import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';

test('an address that leads nowhere says so and offers the search', async () => {
	const page = await newPage();
	const response = await page.goto('./no/such/page/');
	expect(response?.status()).toBe(404);
	expect(await page.locator('h1').count()).toBe(1);
	await tabTo(page, 'input[type=search]');
	await page.keyboard.type('ward');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/search/?q=ward');
});
