import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { beforeAll, inject, onTestFinished } from 'vitest';

let connected: Promise<Browser> | undefined;

/** The browser that all tests share. */
export function browser(): Promise<Browser> {
	connected ??= chromium.connect(inject('browser'));
	return connected;
}

/** Returns a tab for the running test, with nothing stored by other tests. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
	const context = await (await browser()).newContext({ ...options, baseURL: inject('site') });
	onTestFinished(() => context.close());
	return context.newPage();
}

/** Returns a tab that the tests of a file share, for what needs nothing stored and leaves nothing behind. */
export function sharedTab(options: BrowserContextOptions = {}): () => Page {
	let page: Page | undefined;
	beforeAll(async () => {
		const context = await (await browser()).newContext({ ...options, baseURL: inject('site') });
		page = await context.newPage();
		return () => context.close();
	});
	return () => {
		if (!page) throw new Error('The tab is opened before the first test');
		return page;
	};
}
