import type { Browser, Page, Response } from 'playwright-core';
import { type WebVitals, webVitals } from '../dist-checks/web-vitals.ts';
import { type Sent, serve } from '../serve/static-server.ts';

/** What a browser with an empty cache requests for one page, until the reader does something. */
export interface ColdLoad extends WebVitals {
	/** Every request that reached the server, including the browser’s own for an icon. */
	requests: readonly Sent[];
	/** Bytes of all answers as they were sent: packed with gzip, with headers. */
	bytes: number;
	/** Bytes of scripts as they are run: uncompressed, inline and in files. */
	script: number;
	/** What the page requested after it was loaded. The browser fetches its icon automatically. */
	late: readonly string[];
}

/** A connection slow enough to show the order in which things arrive. */
const SLOW_LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: 60_000,
	uploadThroughput: 60_000,
};

/** How long to wait for further requests of a loaded page, in milliseconds. */
const QUIET = 1_000;

/** Every host packs text with gzip; what others save beyond that is not to be relied on. */
const HEADERS = { 'Accept-Encoding': 'gzip' };

const SCREEN = { width: 1280, height: 800 };

/**
 * Opens one page of a built site in a browser with an empty cache.
 * @param options.slow whether the connection is slow, so that late requests can be seen
 */
export async function measureColdLoad(
	browser: Browser,
	folder: string,
	address: string,
	options: { base?: string; slow?: boolean } = {},
): Promise<ColdLoad> {
	const requests: Sent[] = [];
	const server = await serve(folder, {
		port: 0,
		base: options.base ?? '/',
		onAnswer: (sent) => requests.push(sent),
	});
	const context = await browser.newContext({ viewport: SCREEN, extraHTTPHeaders: HEADERS });
	try {
		const page = await context.newPage();
		if (options.slow) {
			const session = await context.newCDPSession(page);
			await session.send('Network.enable');
			await session.send('Network.emulateNetworkConditions', SLOW_LINE);
		}
		const scripts = scriptsInFiles(page);
		await page.goto(new URL(address, server.url).href, { waitUntil: 'load' });
		await page.waitForTimeout(QUIET);
		await page.waitForLoadState('networkidle');
		const seen = await page.evaluate(tell);
		return {
			requests,
			bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
			script: seen.inline + (await scripts()),
			late: seen.late,
			...(await webVitals(page)),
		};
	} finally {
		await context.close();
		await server.close();
	}
}

function scriptsInFiles(page: Page): () => Promise<number> {
	const files: Response[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script') files.push(response);
	});
	return async () => {
		const bodies = await Promise.all(files.map((response) => response.body()));
		return bodies.reduce((sum, { length }) => sum + length, 0);
	};
}

/** Runs in the page once it makes no more requests. */
function tell() {
	const inline = [...document.scripts].filter(
		({ src, type }) => !src && (type === '' || type === 'module' || type === 'text/javascript'),
	);
	// The browser requests the tab’s icon and the manifest at any time.
	const ofBrowser = new Set(
		[...document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"], link[rel="manifest"]')].map(
			({ href }) => href,
		),
	);
	const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return {
		inline: inline.reduce((sum, { text }) => sum + new Blob([text]).size, 0),
		late: performance
			.getEntriesByType('resource')
			.filter(
				({ name, startTime }) => startTime > (loading?.loadEventEnd ?? 0) && !ofBrowser.has(name),
			)
			.map(({ name }) => name),
	};
}
