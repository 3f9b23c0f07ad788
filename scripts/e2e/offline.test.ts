import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browser } from './checks/browser.ts';
import { type Container, startContainer } from './checks/container.ts';
import { TEMPLATES } from './checks/templates.ts';

/** The built site on the server of its container: what a browser may do there, and what is left without a connection. */

let container: Container;
beforeAll(async () => {
	container = await startContainer();
});
afterAll(() => container.close());

/** A tab, what its pages did against their policy, and what they asked of other sites. */
async function openTab(): Promise<{
	context: BrowserContext;
	page: Page;
	violations: string[];
	foreign: string[];
}> {
	const context = await (await browser()).newContext({ baseURL: container.url });
	onTestFinished(() => context.close());
	const page = await context.newPage();
	const [violations, foreign]: [string[], string[]] = [[], []];
	context.on('console', (message) => {
		if (/content security policy/i.test(message.text())) violations.push(message.text());
	});
	context.on('request', (request) => {
		if (!request.url().startsWith(container.url) && !/^(?:data|blob):/.test(request.url()))
			foreign.push(request.url());
	});
	return { context, page, violations, foreign };
}

/** Waits until the worker of the site has started and has kept this page. */
async function untilKept(page: Page): Promise<void> {
	const isKept = () =>
		page.evaluate(async () => {
			const copy = await caches.match(location.href);
			return navigator.serviceWorker.controller !== null && copy !== undefined;
		});
	await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
}

describe('the site in its container', () => {
	test('keeps to its policy on every type of page, and asks nothing of other sites', async () => {
		const { page, violations, foreign } = await openTab();
		for (const [, address] of TEMPLATES) {
			const response = await page.goto(`./${address}`);
			const headers = response?.headers() ?? {};
			expect(headers['content-security-policy'], address).toMatch(/^default-src 'none'; /);
			expect(headers['cross-origin-opener-policy']).toBe('same-origin');
			expect(headers['permissions-policy']).toContain('camera=()');
		}
		expect(TEMPLATES.length).toBeGreaterThan(30);
		expect({ violations, foreign }).toEqual({ violations: [], foreign: [] });
	});

	test('searches and draws charts', async () => {
		const { page, violations, foreign } = await openTab();
		await page.goto('./search/?q=ward');
		await page.locator('[data-results] > li').first().waitFor();
		await page.goto('./tools/run-chart/');
		await page.locator('[data-example]').first().click();
		await page.locator('own-chart svg:visible').first().waitFor();
		expect({ violations, foreign }).toEqual({ violations: [], foreign: [] });
	});
});

describe('without a connection', () => {
	test('a page that was read opens as a copy that says so; another says that it is not kept', async () => {
		const { context, page } = await openTab();
		await page.goto('./programme/');
		await untilKept(page);
		await context.setOffline(true);
		await page.reload();
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
		expect(await page.locator('.old-copy').textContent()).toBe(
			`You have no connection, or a slow one. This is a copy that your device kept on ${day}.`,
		);
		await page.goto('./sites/');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('No connection');
		expect(await page.getByRole('link').count()).toBe(1);
	});

	test('the chart tool and the start of Easy Read are there once a reader keeps these pages, and gone once everything is forgotten', async () => {
		const { context, page, violations } = await openTab();
		await page.goto('./programme/');
		await untilKept(page);
		await page.getByRole('button', { name: 'Keep these pages on this device' }).click();
		await page.getByText('Kept. This page, the home page').waitFor();
		await context.setOffline(true);
		await page.goto('./tools/run-chart/');
		await page.locator('[data-example]').first().click();
		await page.locator('own-chart svg:visible').first().waitFor();
		await page.goto('./easy-read/');
		expect(await page.title()).not.toBe('No connection');
		await context.setOffline(false);
		await page.goto('./programme/');
		await page.getByRole('button', { name: 'Forget everything this site kept here' }).click();
		await page.getByText('Done. This site keeps nothing in this browser now.').waitFor();
		const left = await page.evaluate(async () => [
			...(await caches.keys()),
			...(await navigator.serviceWorker.getRegistrations()),
		]);
		expect(left).toEqual([]);
		expect(violations).toEqual([]);
	});

	test('what a new build no longer says is gone from kept copies at the next visit', async () => {
		const { page } = await openTab();
		const voices = join(container.folder, 'voices/index.html');
		const [before, worker] = [voices, join(container.folder, 'sw.js')].map((file) =>
			readFileSync(file, 'utf8'),
		);
		writeFileSync(voices, `${before}<p>words that were withdrawn</p>`);
		await page.goto('./voices/');
		await untilKept(page);
		const copies = () =>
			page.evaluate(async () => {
				const found: string[] = [];
				for (const name of await caches.keys()) {
					const cache = await caches.open(name);
					for (const request of await cache.keys()) {
						const text = (await (await cache.match(request))?.text()) ?? '';
						if (text.includes('words that were withdrawn')) found.push(request.url);
					}
				}
				return found;
			});
		expect(await copies()).toHaveLength(1);
		rmSync(voices);
		writeFileSync(voices, before ?? '');
		writeFileSync(
			join(container.folder, 'sw.js'),
			(worker ?? '').replace(/"build":"\w+"/, '"build":"another"'),
		);
		await page.goto('./programme/');
		await expect.poll(copies, { timeout: 10_000 }).toEqual([]);
	});
});
