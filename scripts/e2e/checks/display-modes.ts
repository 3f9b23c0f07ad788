import type { Page } from 'playwright-core';
import { barriersBy, OF_COLOURS, OF_SIZES } from './axe.ts';
import { nextFrame } from './next-frame.ts';

/** A display mode that differs from a wide screen with light colours. */
export interface DisplayMode {
	width: number;
	height: number;
	/** Device pixels for each CSS pixel, 1 if left out. */
	zoom?: number;
	colours?: 'light' | 'dark';
	/** The reader’s own colours instead of those of the page. */
	forced?: true;
	/** The reader’s own spacing of letters, words, lines and paragraphs, as in WCAG 1.4.12. */
	spaced?: true;
	/** The font size that the reader has chosen in the browser, default 16. */
	letters?: number;
}

/** Zooming gives a screen of 1280 × 800 px fewer CSS pixels, each with more device pixels. */
export const DISPLAY_MODES: Readonly<Record<string, DisplayMode>> = {
	'dark colours': { width: 1280, height: 800, colours: 'dark' },
	'forced colours': { width: 1280, height: 800, forced: true },
	'200 per cent zoom': { width: 640, height: 400, zoom: 2 },
	'400 per cent zoom': { width: 320, height: 200, zoom: 4 },
	'wider text spacing': { width: 1280, height: 800, spaced: true },
	'wider text spacing on 320 px': { width: 320, height: 640, spaced: true },
	'letters of twice the size': { width: 1280, height: 800, letters: 32 },
};

const SPACED = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Sets the display mode of a tab, and resets the previous one. */
export async function applyMode(page: Page, way: DisplayMode): Promise<void> {
	await page.emulateMedia({
		colorScheme: way.colours ?? 'light',
		forcedColors: way.forced ? 'active' : 'none',
	});
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: way.letters ?? 16 } });
	await devtools.send('Emulation.setDeviceMetricsOverride', {
		width: way.width,
		height: way.height,
		deviceScaleFactor: way.zoom ?? 1,
		mobile: false,
	});
	await page.evaluate(
		(styles) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(styles);
			document.adoptedStyleSheets = [sheet];
		},
		way.spaced ? SPACED : '',
	);
	await nextFrame(page);
}

/** Returns axe’s findings in a display mode, for the rules whose result may depend on it. */
export async function barriersInMode(page: Page, way: DisplayMode): Promise<string[]> {
	const rules = rulesOf(way);
	return rules.length === 0 ? [] : barriersBy(rules, page);
}

function rulesOf({ colours, forced, spaced, letters }: DisplayMode): readonly string[] {
	// The browser reports the colours of the page, not those that the reader’s system forces on it.
	if (forced) return [];
	if (colours) return OF_COLOURS;
	// With more space around it or larger letters, nothing becomes too small to press.
	return spaced || letters ? ['scrollable-region-focusable'] : OF_SIZES;
}
