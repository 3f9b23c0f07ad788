import type { Page } from 'playwright-core';
import { contentRoot } from '../../../src/parse/open.ts';
import { newPage } from './browser.ts';
import { facetValues, fits, type OracleChoice, readIdeas } from './facet-oracle.ts';

export const ideas = readIdeas(contentRoot());
export const values = facetValues(ideas);

/** Three facets, each with the first value of the first idea that has all three. */
const THREE = ['service-type', 'population', 'driver'];
const whole = ideas.find(({ has }) => THREE.every((facet) => (has.get(facet)?.size ?? 0) > 0));
export const three: OracleChoice = new Map(
	THREE.map((facet) => [facet, new Set([...(whole?.has.get(facet) ?? [])].slice(0, 1))]),
);

const box = ([facet, value]: readonly [string, string]) =>
	`[data-facet="${facet}"] [data-value="${value}"] input`;
/** Where these three are chosen. */
export const boxes = [...three].map(([facet, chosen]) => box([facet, [...chosen][0] ?? '']));

/** Returns the titles of the ideas that have what was chosen. */
export function titlesThatFit(choice: OracleChoice): string[] {
	return ideas
		.filter((idea) => fits(idea, choice))
		.map(({ title }) => title)
		.sort();
}

/** Returns the titles in the list. */
export async function titles(page: Page): Promise<string[]> {
	return (await page.locator('[data-list] > li h3').allInnerTexts()).sort();
}

/** Waits until the page says that it shows this many ideas. */
export async function said(page: Page, count: number): Promise<void> {
	const words = count === 1 ? '1 change idea' : `${count} change ideas`;
	await page
		.getByRole('status')
		.filter({ hasText: new RegExp(`^${words}$`) })
		.waitFor();
}

/** Opens the library, in a tab of the running test if no other is given. */
export async function openLibraryPage(query = '', page?: Page): Promise<Page> {
	const tab = page ?? (await newPage());
	await tab.goto(`./change-ideas/${query}`);
	await tab.locator('[data-value] input').first().waitFor({ state: 'attached' });
	return tab;
}
