import type { Page } from 'playwright-core';

/** More stops than any page has before its search field. */
const MOST_STOPS = 40;

/**
 * Goes from stop to stop with the Tab key until a search field has the focus.
 * @throws when there is none within reach
 */
export async function tabToSearch(page: Page): Promise<void> {
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement?.matches('input[type=search]'))) return;
	}
	throw new Error(`No search field is among the first ${MOST_STOPS} stops of the Tab key`);
}
