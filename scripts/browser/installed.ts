import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without its windows: it takes a quarter of the processor time to open a page in a new context. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const NAMES = [
	HEADLESS_SHELL,
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
];

const PLACES = [
	'/snap/bin/chromium',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Returns the path of an available Chromium or Chrome: `CHROME_PATH`, else an installed one, else Playwright’s own. */
export function installedBrowser(
	environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
	const { CHROME_PATH: chosen, PATH: path = '' } = environment;
	if (chosen) return canRun(chosen) ? chosen : undefined;
	const folders = path.split(delimiter).filter((folder) => folder !== '');
	const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...named, ...PLACES, chromium.executablePath()].find(canRun);
}

function canRun(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
