import type { Page } from 'playwright-core';
import { type WebVitals, webVitals } from '../../dist-checks/web-vitals.ts';
import { comesBeforePainting } from './before-paint.ts';

/**
 * Opens an address in a tab as on a slow connection, where fonts and modules arrive after the first paint, and
 * scrolls through it.
 */
export async function openOnSlowLine(page: Page, address: string): Promise<WebVitals> {
	let painted: Promise<unknown> | undefined;
	await page.route(/\.(?:js|woff2)$/, async (route) => {
		if (comesBeforePainting(route.request())) return route.continue();
		painted ??= page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint').length > 0,
		);
		await painted;
		await route.continue();
	});
	await page.goto(address);
	await page.waitForFunction(searched);
	await page.evaluate(scrollThrough);
	await page.unrouteAll({ behavior: 'wait' });
	return webVitals(page);
}

/**
 * Runs in the page. Waits for the results of a page that searches automatically, since results that arrive while a
 * reader is further down may shift the content.
 */
function searched(): boolean {
	const panel = document.querySelector('search-panel');
	return (
		!panel || location.search === '' || Boolean(panel.querySelector('[role="status"]')?.textContent)
	);
}

/** Runs in the page. Only the first eight screens of a long page are checked. */
async function scrollThrough(): Promise<void> {
	const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
	await document.fonts.ready;
	const { scrollHeight } = document.documentElement;
	const step = Math.max(innerHeight, scrollHeight / 8);
	for (let top = 0; top < scrollHeight; top += step) {
		scrollTo(0, top);
		await painted();
	}
}
