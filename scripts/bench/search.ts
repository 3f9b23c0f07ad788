import { setTimeout } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../browser/install.ts';
import { launchOptions } from '../browser/launch.ts';
import { serve } from '../serve/static-server.ts';

/** A site whose search is measured: where its search is, and how it is asked. */
export interface SearchedSite {
	name: string;
	folder: string;
	/** The address of a page with a search. */
	address: string;
	/** Chosen before there is an input, as the button of a dialog is; `undefined` where the input is there. */
	opener?: string;
	input: string;
	/** Links of results. */
	result: string;
}

/** Words that many of the made-up entries have, the first for the weight, the others for the time of a warm search. */
const FIRST = 'quiet ward';
const OTHERS = ['morning form', 'round meeting', 'share listen', 'door night', 'test measure'];

/** A page of this project fetches what it keeps for later visits once it is complete for four seconds, searched or not. */
const SETTLED = 5_000;

/** Each search is waited for so long: a result that takes longer is no result. */
const PATIENCE = 60_000;

/** The search page of this project. */
export function ownSearch(folder: string): SearchedSite {
	return {
		name: 'this project',
		folder,
		address: 'search/',
		input: 'search-panel input[type="search"]',
		result: 'search-panel [data-results] .result-title a',
	};
}

/** The search of plain Starlight, in a dialog on every page. */
export function starlightSearch(folder: string): SearchedSite {
	return {
		name: 'plain Starlight',
		folder,
		address: '',
		opener: 'site-search button[data-open-modal]',
		input: 'site-search input',
		result: 'site-search .pagefind-ui__result-link',
	};
}

/**
 * Prints what a first search weighs from the moment the reader begins, until a result is shown and until the page is at
 * rest, and the processor time of those that follow.
 */
export async function benchSearch(sites: readonly SearchedSite[]): Promise<void> {
	const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
	try {
		for (const site of sites) console.log(await inWords(browser, site));
	} finally {
		await browser.close();
	}
	console.log('');
}

async function inWords(browser: Browser, site: SearchedSite): Promise<string> {
	const sent = { bytes: 0, requests: 0 };
	const server = await serve(site.folder, {
		port: 0,
		base: '/',
		onAnswer: ({ bytes }) => {
			sent.bytes += bytes;
			sent.requests += 1;
		},
	});
	const weight = () => `${(sent.bytes / 1024).toFixed(1)} KiB in ${sent.requests} requests`;
	/** Returns once nothing was sent for half a second. */
	const rest = async () => {
		for (let before = -1; before !== sent.requests; await setTimeout(500)) before = sent.requests;
	};
	const page = await browser.newPage();
	const session = await browser.newBrowserCDPSession();
	try {
		let first: string | undefined;
		await page.exposeFunction('onFirstResult', () => {
			first ??= weight();
		});
		await page.goto(new URL(site.address, server.url).href, { waitUntil: 'networkidle' });
		await setTimeout(SETTLED);
		await rest();
		await page.evaluate(reportFirst, site.result);
		sent.bytes = 0;
		sent.requests = 0;
		if (site.opener) await page.locator(site.opener).click();
		await ask(page, site, FIRST);
		await rest();
		const all = weight();
		const times: number[] = [];
		for (const words of OTHERS) {
			const before = await processorTime(session);
			await ask(page, site, words);
			await rest();
			times.push((await processorTime(session)) - before);
		}
		const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
		return `search, ${site.name}: ${first} to the first result, ${all} until nothing more is fetched, then ${(median * 1000).toFixed(0)} ms of processor time a search`;
	} finally {
		await page.close();
		await server.close();
	}
}

/** Runs in the page. Reports the first result as soon as it is there, before what the page does next. */
function reportFirst(result: string): void {
	const { onFirstResult } = window as unknown as { onFirstResult(): void };
	const observer = new MutationObserver(() => {
		if (!document.querySelector(result)) return;
		observer.disconnect();
		onFirstResult();
	});
	observer.observe(document.body, { childList: true, subtree: true });
}

/** Asks as a reader does, and waits until a result is shown that was not there before. */
async function ask(page: Page, { input, result }: SearchedSite, words: string): Promise<void> {
	const before = await page.locator(result).allTextContents();
	const field = page.locator(input).first();
	await field.fill(words);
	await page.waitForFunction(
		({ selector, old }) => {
			const shown = [...document.querySelectorAll(selector)].map((link) => link.textContent);
			return shown.length > 0 && JSON.stringify(shown) !== old;
		},
		{ selector: result, old: JSON.stringify(before) },
		{ timeout: PATIENCE },
	);
}

/** Seconds that the processes of pages have used. */
async function processorTime(session: CDPSession): Promise<number> {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	return processInfo
		.filter(({ type }) => type === 'renderer')
		.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
