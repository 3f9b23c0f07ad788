import type { Page } from 'playwright-core';

/** Returns the lists without marks in the tab that some screen readers would not call lists, one per line. */
export function unmarkedLists(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('ul, ol')]
			.filter(
				(list) =>
					list.checkVisibility() &&
					list.getAttribute('role') !== 'list' &&
					getComputedStyle(list).listStyleType === 'none',
			)
			.map((list) => list.outerHTML.slice(0, 120)),
	);
}
