import type { Page } from 'playwright-core';

/** Waits until the page in the tab has followed a change of the reader’s system, such as its colour scheme. */
export function nextFrame(page: Page): Promise<void> {
	return page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done()))),
	);
}
