import type { Page } from 'playwright-core';

/** Returns the elements beyond the right edge of the tab, if its page can be scrolled horizontally. */
export function horizontalOverflow(page: Page): Promise<string[]> {
	return page.evaluate(elementsPastTheEdge);
}

/** Runs in the page. */
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
