import { type Browser, chromium } from 'playwright-core';
import { findOrInstallBrowser } from '../browser/install.ts';
import { launchOptions } from '../browser/launch.ts';
import { measureColdLoad } from './cold-load.ts';

/** The address of the same change idea in each site. */
const ADDRESS = 'change-ideas/idea-0/';

/** Prints the cost of a first visit to a change idea, site by site. */
export async function benchPageWeight(
	sites: readonly (readonly [name: string, folder: string])[],
): Promise<void> {
	const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
	try {
		for (const [name, folder] of sites)
			console.log(`first visit to a change idea, ${name}: ${await inWords(browser, folder)}`);
	} finally {
		await browser.close();
	}
	console.log('');
}

async function inWords(browser: Browser, folder: string): Promise<string> {
	const { bytes, requests, script, late, shift, largest } = await measureColdLoad(
		browser,
		folder,
		ADDRESS,
	);
	const fonts = requests
		.filter(({ address }) => address.endsWith('.woff2'))
		.reduce((sum, font) => sum + font.bytes, 0);
	return [
		`${kib(bytes)} in ${requests.length} requests (${kib(fonts)} of it fonts)`,
		`${kib(script)} of script unpacked`,
		`${late.length} requests after it was loaded`,
		`layout shift ${shift.toFixed(3)}`,
		`largest paint: ${largest}`,
	].join(', ');
}

function kib(bytes: number): string {
	return `${(bytes / 1024).toFixed(1)} KiB`;
}
