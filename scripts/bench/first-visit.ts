import type { Browser, Page, Response } from 'playwright-core';
import { type WebVitals, webVitals } from '../dist-checks/web-vitals.ts';
import { type Sent, serve } from '../serve/static-server.ts';

/** What a browser without anything in its cache asks for at one page, until the reader does something. */
export interface FirstVisit extends WebVitals {
	/** Every request that reached the server, the browser’s own for an icon with them. */
	requests: readonly Sent[];
	/** Bytes of all answers as they were sent: packed with gzip, with headers. */
	bytes: number;
	/** Bytes of scripts as they are run: unpacked, those in the page and those in files. */
	script: number;
	/** What the page asked for after it was loaded. The browser fetches its icon by itself. */
	late: readonly string[];
}

/** A line on which one sees in which order things arrive. */
const SLOW_LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: 60_000,
	uploadThroughput: 60_000,
};

/** As long as a page may take to ask for more once it is loaded. */
const QUIET = 1_000;

/** Every host packs text with gzip; what others save beyond that is not to be relied on. */
const HEADERS = { 'Accept-Encoding': 'gzip' };

const SCREEN = { width: 1280, height: 800 };

/**
 * Opens one page of a built site in a browser that has never seen it.
 * @param options.slow whether the line is slow, so that what comes late is seen to come late
 */
export async function firstVisit(
	browser: Browser,
	folder: string,
	address: string,
	options: { base?: string; slow?: boolean } = {},
): Promise<FirstVisit> {
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

/** Runs in the page, once it is quiet. */
function tell() {
	const inline = [...document.scripts].filter(
		({ src, type }) => !src && (type === '' || type === 'module' || type === 'text/javascript'),
	);
	// The browser’s own, whenever it likes: the icon of the tab, the manifest.
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
