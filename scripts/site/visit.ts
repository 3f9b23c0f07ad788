import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** What a browser met at one address. */
export interface Visit {
	status: number | undefined;
	lang: string;
	title: string;
	/** The texts of its h1 headings. */
	h1: string[];
	/** Errors on the console and exceptions that nobody caught. */
	errors: string[];
	/** Requests to other origins. */
	foreign: string[];
	/** Requests that failed. */
	failed: string[];
	/** On a screen of 320 px: what reaches past its edge and makes the page scroll sideways. */
	overflowing: string[];
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/** Opens an address in a tab and tells what happened. The tab is left empty. */
export async function visit(page: Page, url: string): Promise<Visit> {
	const { stop, ...heard } = listen(page, new URL(url).origin);
	await page.setViewportSize(WIDE);
	const response = await page.goto(url).catch((error: unknown) => {
		heard.errors.push(String(error));
		return null;
	});
	const seen = await page.evaluate(() => ({
		lang: document.documentElement.lang,
		title: document.title,
		h1: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
	}));
	await page.setViewportSize(NARROW);
	const overflowing = await page.evaluate(elementsPastTheEdge);
	stop();
	await page.goto('about:blank');
	return { status: response?.status(), ...seen, ...heard, overflowing };
}

/** Writes down what goes wrong in a tab, until it is stopped. */
function listen(page: Page, home: string) {
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
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== home) foreign.push(request.url());
	};
	const onFailure = (request: Request) => {
		failed.push(`${request.failure()?.errorText} ${request.url()}`);
	};
	const onResponse = (response: Response) => {
		if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
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

/** Runs in the page. Names the elements past the right edge, when the page can be scrolled sideways. */
function elementsPastTheEdge(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const past = [...document.body.querySelectorAll('*')].filter(
		(element) => element.getBoundingClientRect().right > clientWidth + 1,
	);
	const innermost = past.filter(
		(element) => !past.some((other) => element !== other && element.contains(other)),
	);
	return [
		`${scrollWidth} px wide`,
		...innermost.slice(0, 5).map((element) => `${element.localName}.${element.className}`),
	];
}
