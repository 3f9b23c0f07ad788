import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and axe’s best practices. No rule is disabled. */
const STANDARDS = [
	'wcag2a',
	'wcag2aa',
	'wcag21a',
	'wcag21aa',
	'wcag22a',
	'wcag22aa',
	'best-practice',
];

/** The rules whose result depends on the colours of a page. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules whose result depends on the style of elements alone, not on their order or their words. */
export const OF_STYLE = [...OF_COLOURS, 'target-size'];

/** The rules whose result depends on the size of a page. */
export const OF_SIZES = ['meta-viewport', 'scrollable-region-focusable', 'target-size'];

/** Checks the page in the tab with all of axe’s rules. Each finding is a line: rule, element, problem. */
export function barriers(page: Page): Promise<string[]> {
	return run(page, { runOnly: STANDARDS });
}

/** Checks the page in the tab with all of axe’s rules but these. */
export function barriersBesides(rules: readonly string[], page: Page): Promise<string[]> {
	const disabled = rules.map((rule) => [rule, { enabled: false }]);
	return run(page, { runOnly: STANDARDS, rules: Object.fromEntries(disabled) });
}

/** Checks only some rules, for a page that was checked with all of them in another display mode. */
export function barriersBy(rules: readonly string[], page: Page): Promise<string[]> {
	return run(page, { runOnly: { type: 'rule', values: [...rules] } });
}

async function run(page: Page, options: RunOptions): Promise<string[]> {
	// As a script of every page it would run in all that a tab opens, before anything of the page.
	const isThere = await page.evaluate(() => 'axe' in globalThis);
	if (!isThere) await page.evaluate(SOURCE);
	return page.evaluate(async (asked) => {
		const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run(document, { ...asked, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary = '' }) =>
				[id, target.join(' '), failureSummary.replace(/\s+/g, ' ')].join(': '),
			),
		);
	}, options);
}
