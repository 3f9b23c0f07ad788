import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

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
