import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { COLOURS } from '../../src/features/display/colours.client.ts';
import { READING_PREFERENCES } from '../../src/features/display/reading-preferences.ts';
import { visitInTabs } from './checks/page-pool.ts';
import { TEMPLATE_ADDRESSES, TEMPLATES } from './checks/templates.ts';

/** A phone, and widths at which the columns of a page change. */
const WIDTHS = [320, 1024, 1152, 1440];

/** Each setting of the Display button, as attributes of the page: its colours, and how it is read. */
const SETTINGS = [
	...Object.keys(COLOURS)
		.filter((colours) => colours !== '')
		.map((colours) => ['data-theme', colours] as const),
	...Object.entries(READING_PREFERENCES).flatMap(([name, { values }]) =>
		Object.keys(values).map((value) => [`data-reading-${name}`, value] as const),
	),
];

let covered: ReadonlyMap<string, string[]>;

beforeAll(async () => {
	const options = { baseURL: inject('site') };
	covered = await visitInTabs(TEMPLATE_ADDRESSES, options, async (page, address) => {
		await page.goto(`./${address}`);
		const found: string[] = [];
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			found.push(...(await coveredHeadings(page)).map((words) => `${width} px, ${words}`));
		}
		return found;
	});
});

test.each(TEMPLATES)(
	'on %s the first heading is below the head, whatever is set (/%s)',
	(_, address) => {
		expect(covered.get(address)).toEqual([]);
	},
);

function coveredHeadings(page: Page): Promise<string[]> {
	return page.evaluate((settings) => {
		const root = document.documentElement;
		const head = document.querySelector('.page-head, .hero');
		const heading = [...document.querySelectorAll('.sl-markdown-content :is(h2, h3, p, li)')].find(
			(each) => each.checkVisibility(),
		);
		if (!head || !heading) return ['has no head or no text'];
		return settings.flatMap(([name, value]) => {
			const before = root.getAttribute(name);
			root.setAttribute(name, value);
			const overlap = head.getBoundingClientRect().bottom - heading.getBoundingClientRect().top;
			if (before === null) root.removeAttribute(name);
			else root.setAttribute(name, before);
			return overlap > 0 ? [`${name}="${value}": ${Math.round(overlap)} px under the head`] : [];
		});
	}, SETTINGS);
}
