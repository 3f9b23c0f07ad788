import type { Page } from 'playwright-core';

/** A screen of 1280 × 800 px at a zoom of 400 per cent. */
const SMALLEST = { width: 320, height: 200 };

/** Returns the parts of an open panel or dialog that can’t be scrolled into the smallest screen, one per line. */
export async function findUnreachable(page: Page): Promise<string[]> {
	await page.setViewportSize(SMALLEST);
	return page.evaluate(async () => {
		document.activeElement?.scrollIntoView({ block: 'nearest' });
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const controls = document.querySelectorAll(
			':is(:popover-open, dialog[open]) :is(a, button, input, select, textarea, summary)',
		);
		return [...controls]
			.filter((control) => control.checkVisibility())
			.flatMap((control) => {
				control.scrollIntoView({ block: 'nearest' });
				const { top, bottom, left, right } = control.getBoundingClientRect();
				const isSeen =
					top >= -1 && bottom <= innerHeight + 1 && left >= -1 && right <= innerWidth + 1;
				return isSeen ? [] : `${control.localName} “${control.textContent?.trim()}” at ${top}`;
			});
	});
}
