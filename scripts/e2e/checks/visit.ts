import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { barriers, barriersBesides, barriersBy, OF_COLOURS, OF_SIZES, OF_STYLE } from './axe.ts';
import { horizontalOverflow } from './horizontal-overflow.ts';
import { nextFrame } from './next-frame.ts';

/** The result of opening an address in a browser. */
export interface Visit {
	status: number | undefined;
	lang: string;
	title: string;
	/** The texts of its h1 headings. */
	h1: string[];
	/** Errors on the console and uncaught exceptions. */
	errors: string[];
	/** Requests to other origins. */
	foreign: string[];
	/** Requests that failed. */
	failed: string[];
	/** On a screen of 320 px: the elements that make the page scroll horizontally. */
	overflowing: string[];
	/**
	 * The findings of axe’s rules on a wide light screen; of those about appearance there, and on a narrow dark one, only
	 * if they were asked for.
	 */
	barriers: string[];
}

/** The error of a request whose page was left. The page before may still make one while the next is asked for. */
const LEFT = 'net::ERR_ABORTED';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/**
 * Opens an address in a tab and returns what happened. The tab should prefer reduced motion, since colours are checked
 * as soon as they change. It keeps the page: a tab that is emptied needs a new process for the next one.
 * @param hasOwnLook false for a page that looks like others, of which the rules about appearance are not asked
 */
export async function visit(
	page: Page,
	url: string,
	{ hasOwnLook = true }: { hasOwnLook?: boolean } = {},
): Promise<Visit> {
	await page.setViewportSize(WIDE);
	await page.emulateMedia({ colorScheme: 'light' });
	const { stop, ...recorded } = record(page, new URL(url).origin);
	const response = await page.goto(url).catch((error: unknown) => {
		recorded.errors.push(String(error));
		return null;
	});
	const seen = await page.evaluate(() => ({
		lang: document.documentElement.lang,
		title: document.title,
		h1: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
	}));
	const wide = await (hasOwnLook ? barriers(page) : barriersBesides(OF_STYLE, page));
	await page.setViewportSize(NARROW);
	const overflowing = await horizontalOverflow(page);
	const narrow = hasOwnLook ? await barriersInTheDark(page) : [];
	stop();
	return {
		status: response?.status(),
		...seen,
		...recorded,
		overflowing,
		barriers: [...wide, ...narrow],
	};
}

async function barriersInTheDark(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'dark' });
	await nextFrame(page);
	return barriersBy([...OF_SIZES, ...OF_COLOURS], page);
}

/** Records the errors in a tab until it is stopped, without those of requests that the page before has made. */
function record(page: Page, home: string) {
	const requested = new Set<Request>();
	const errors: string[] = [];
	const foreign: string[] = [];
	const failed: string[] = [];
	const onConsole = (message: ConsoleMessage) => {
		if (message.type() === 'error') errors.push(message.text());
	};
	const onError = (error: Error) => {
		errors.push(String(error));
	};
	const onRequest = (request: Request) => {
		requested.add(request);
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== home) foreign.push(request.url());
	};
	const onFailure = (request: Request) => {
		const reason = request.failure()?.errorText;
		if (requested.has(request) && reason !== LEFT) failed.push(`${reason} ${request.url()}`);
	};
	const onResponse = (response: Response) => {
		if (requested.has(response.request()) && response.status() >= 400)
			failed.push(`${response.status()} ${response.url()}`);
	};
	page
		.on('console', onConsole)
		.on('pageerror', onError)
		.on('request', onRequest)
		.on('requestfailed', onFailure)
		.on('response', onResponse);
	const stop = () => {
		page
			.off('console', onConsole)
			.off('pageerror', onError)
			.off('request', onRequest)
			.off('requestfailed', onFailure)
			.off('response', onResponse);
	};
	return { errors, foreign, failed, stop };
}
