import type { BrowserContextOptions, Page } from 'playwright-core';

/** A display mode in which a page is photographed. */
export interface DisplayMode {
	screen: BrowserContextOptions;
	media?: Parameters<Page['emulateMedia']>[0];
}

const LAPTOP = { width: 1280, height: 800 };

/** The display modes, by name. */
export const DISPLAY_MODES: ReadonlyMap<string, DisplayMode> = new Map<string, DisplayMode>([
	['light', { screen: { viewport: LAPTOP } }],
	['dark', { screen: { viewport: LAPTOP, colorScheme: 'dark' } }],
	['phone', { screen: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 } }],
	['narrow', { screen: { viewport: { width: 320, height: 640 } } }],
	['tablet', { screen: { viewport: { width: 820, height: 1180 } } }],
	['wide', { screen: { viewport: { width: 1680, height: 1050 } } }],
	['forced', { screen: { viewport: LAPTOP, forcedColors: 'active', colorScheme: 'dark' } }],
	['paper', { screen: { viewport: LAPTOP }, media: { media: 'print' } }],
]);
