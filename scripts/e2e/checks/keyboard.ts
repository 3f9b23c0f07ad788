import type { Page } from 'playwright-core';

/** More stops than a reader will try. */
const MOST_STOPS = 60;

/**
 * Presses the Tab key until the focused element matches.
 * @param key `Shift+Tab` to go backwards
 * @throws when no element within reach does
 */
export async function tabTo(
	page: Page,
	selector: string,
	key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
	for (let stop = 0; stop < MOST_STOPS; stop += 1) {
		await page.keyboard.press(key);
		const there = await page.evaluate(
			(wanted) => document.activeElement?.matches(wanted),
			selector,
		);
		if (there) return;
	}
	throw new Error(`None of the first ${MOST_STOPS} stops of the Tab key is ${selector}`);
}
