import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { textsByContrast } from './texts-by-contrast.ts';

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

/** The rules whose result depends on the size of a page. */
export const OF_SIZES = ['meta-viewport', 'scrollable-region-focusable', 'target-size'];

/**
 * The keys of texts whose contrast was found to be enough, from one page to the next: see `textsByContrast`. Contrast
 * takes most of the time of a check, and few texts of a page look like none of the pages before.
 */
export type EnoughContrast = Set<string>;

/**
 * Checks the page in the tab with all of axe’s rules. Each finding is a line: rule, element, problem.
 * @param enough without it, the contrast of every text is checked
 */
export function barriers(page: Page, enough?: EnoughContrast): Promise<string[]> {
	return run(page, { runOnly: STANDARDS }, enough);
}

/** Checks only some rules, for a page that was checked with all of them in another display mode. */
export function barriersBy(
	rules: readonly string[],
	page: Page,
	enough?: EnoughContrast,
): Promise<string[]> {
	const options: RunOptions = { runOnly: { type: 'rule', values: [...rules] } };
	return run(page, options, rules.includes('color-contrast') ? enough : undefined);
}

async function run(page: Page, options: RunOptions, enough?: EnoughContrast): Promise<string[]> {
	// As a script of every page it would run in all that a tab opens, before anything of the page.
	const isThere = await page.evaluate(() => 'axe' in globalThis);
	if (!isThere) await page.evaluate(SOURCE);
	if (!enough) return (await page.evaluate(findBarriers, { options })).findings;
	const texts = await page.evaluateHandle(textsByContrast);
	const keys = await texts.evaluate((byKey) => [...byKey.keys()]);
	const unknown = keys.filter((key) => !enough.has(key));
	const { findings, doubtful } = await page.evaluate(findBarriers, { options, texts, unknown });
	for (const key of unknown) if (!doubtful.includes(key)) enough.add(key);
	return findings;
}

interface Asked {
	options: RunOptions;
	/** The texts of the page, if only the contrast of some is checked, and the keys of those. */
	texts?: ReadonlyMap<string, readonly Element[]>;
	unknown?: readonly string[];
}

/** Runs in the page. Returns the findings, and the keys of texts whose contrast is not certainly enough. */
async function findBarriers({ options, texts, unknown = [] }: Asked) {
	const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
	const MARK = 'data-contrast-unknown';
	const marked = unknown.flatMap((key) => texts?.get(key) ?? []);
	for (const element of marked) element.setAttribute(MARK, '');
	axe.configure({ rules: [{ id: 'color-contrast', selector: texts ? `[${MARK}]` : '*' }] });
	const { violations, incomplete } = await axe.run(document, {
		...options,
		resultTypes: ['violations', 'incomplete'],
		elementRef: true,
	});
	for (const element of marked) element.removeAttribute(MARK);
	const doubtful = new Set<Element | undefined>(
		[...violations, ...incomplete]
			.filter(({ id }) => id === 'color-contrast')
			.flatMap(({ nodes }) => nodes.map(({ element }) => element)),
	);
	return {
		findings: violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary = '' }) =>
				[id, target.join(' '), failureSummary.replace(/\s+/g, ' ')].join(': '),
			),
		),
		doubtful: unknown.filter((key) => texts?.get(key)?.some((element) => doubtful.has(element))),
	};
}
