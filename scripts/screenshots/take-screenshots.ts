import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { siteSettings } from '../../src/config/site-file.ts';
import { findOrInstallBrowser } from '../browser/install.ts';
import { launchOptions } from '../browser/launch.ts';
import { examplePages } from '../dist-checks/page-types.ts';
import { serve } from '../serve/static-server.ts';
import { DISPLAY_MODES } from './display-modes.ts';

/** Which pages to photograph, and how. */
export interface Wanted {
	/** The folder of the built site. */
	dist: string;
	/** The folder for the screenshots, with a subfolder for each display mode. */
	out: string;
	/** Names of display modes. */
	look: readonly string[];
	/** True for only the first screen of each page. */
	top: boolean;
	/** Addresses below the site’s base path; none for one page of each type. */
	addresses: readonly string[];
}

/** Takes a screenshot of each page in each display mode; for paper, makes a PDF. */
export async function takeScreenshots({ dist, out, look, top, addresses }: Wanted): Promise<void> {
	const pages = addresses.length > 0 ? addresses : [...examplePages(dist).values()];
	const server = await serve(dist, { port: 0, base: siteSettings().base });
	const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
	try {
		for (const name of look) {
			mkdirSync(join(out, name), { recursive: true });
			await photograph(browser, name, { pages, site: server.url, folder: join(out, name), top });
			console.log(`${pages.length} pages in ${join(out, name)}/`);
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

interface Pictures {
	pages: readonly string[];
	site: string;
	folder: string;
	top: boolean;
}

async function photograph(
	browser: Browser,
	name: string,
	{ pages, site, folder, top }: Pictures,
): Promise<void> {
	const look = DISPLAY_MODES.get(name);
	const context = await browser.newContext(look?.screen ?? {});
	const page = await context.newPage();
	if (look?.media) await page.emulateMedia(look.media);
	for (const address of pages) {
		const file = join(folder, address.replace(/\/$/, '').replaceAll('/', '_') || 'home');
		await page.goto(new URL(address.replace(/^\//, ''), site).href, { waitUntil: 'load' });
		await page.evaluate(() => document.fonts.ready);
		if (name === 'paper') await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
		else await page.screenshot({ path: `${file}.png`, fullPage: !top });
	}
	await context.close();
}
