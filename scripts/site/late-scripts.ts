import type { Page } from 'playwright-core';
import { type Painting, paintingOf } from '../built-site/painting.ts';

/**
 * Opens an address in a tab as on a slow line, where scripts come after the page is first painted, and scrolls
 * through it. The tab is at the top again afterwards.
 */
export async function openWithLateScripts(page: Page, address: string): Promise<Painting> {
	// A route of Playwright’s would have the tab fetch its font anew for each page.
	const devtools = await page.context().newCDPSession(page);
	devtools.on('Fetch.requestPaused', async ({ requestId }) => {
		await firstPaint(page);
		await devtools.send('Fetch.continueRequest', { requestId });
	});
	await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*.js' }] });
	await page.goto(address);
	await page.evaluate(scrollThrough);
	await devtools.detach();
	return paintingOf(page);
}

async function firstPaint(page: Page): Promise<void> {
	await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint').length > 0,
	);
}

/** Runs in the page. A long page is looked at in places. */
async function scrollThrough(): Promise<void> {
	const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	const { scrollHeight } = document.documentElement;
	const step = Math.max(innerHeight, scrollHeight / 20);
	for (let top = 0; top < scrollHeight; top += step) {
		scrollTo(0, top);
		await painted();
	}
	scrollTo(0, 0);
	await painted();
}
