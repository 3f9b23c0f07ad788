import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser } from './browser.ts';

/** Enough tabs to keep two processors busy. */
const TABS = 4;

/** Checks each address in one of several tabs, and returns the results by address. */
export async function visitInTabs<Seen>(
	addresses: readonly string[],
	options: BrowserContextOptions,
	look: (page: Page, address: string) => Promise<Seen>,
): Promise<Map<string, Seen>> {
	const context = await (await browser()).newContext({ reducedMotion: 'reduce', ...options });
	const seen = new Map<string, Seen>();
	const waiting = [...addresses];
	const tab = async () => {
		const page = await context.newPage();
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
			seen.set(next, await look(page, next));
	};
	await Promise.all(Array.from({ length: TABS }, tab));
	await context.close();
	return seen;
}
