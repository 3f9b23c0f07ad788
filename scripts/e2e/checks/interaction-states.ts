import type { Page } from 'playwright-core';
import { contentRoot } from '../../../src/parse/open.ts';
import { facetValues, readIdeas } from './facet-oracle.ts';
import { PAGE_WITH_A_TERM } from './page-with-a-term.ts';

/** A state of a page that a reader’s actions lead to. */
export interface InteractionState {
	address: string;
	open(page: Page): Promise<void>;
}

const ideas = readIdeas(contentRoot());
const [[facet, value] = ['', '']] = facetValues(ideas);
const kept = ideas.slice(0, 3).map(({ id }) => id);

async function openAll(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((folds) => {
		for (const fold of folds) fold.toggleAttribute('open', true);
	});
}

/** The states of pages after a reader’s actions, by name. */
export const INTERACTION_STATES: Readonly<Record<string, InteractionState>> = {
	'the menu of a phone': {
		address: 'change-ideas/',
		async open(page) {
			await page.getByRole('button', { name: 'Menu' }).click();
		},
	},
	'the choices of how pages look': {
		address: 'about/',
		async open(page) {
			await page.getByRole('button', { name: 'Display', exact: true }).click();
		},
	},
	'what a term means': {
		address: PAGE_WITH_A_TERM ?? '',
		async open(page) {
			await page.locator('button.term').first().click();
		},
	},
	'chosen facets, all of them unfolded': {
		address: `change-ideas/?${facet}=${value}`,
		async open(page) {
			await page.getByRole('button', { name: /^Take away/ }).waitFor();
			await openAll(page);
		},
	},
	'results of a search with its filters': {
		address: 'search/?q=ward',
		async open(page) {
			await page.locator('search-panel ol a').first().waitFor();
			await openAll(page);
		},
	},
	'a search that finds nothing': {
		address: 'search/?q=漢字',
		async open(page) {
			await page.getByText('Nothing on this site is about').waitFor();
		},
	},
	'a shortlist that came with a link': {
		address: `change-ideas/by/shortlist/?ideas=${kept.join()}`,
		async open(page) {
			// On a phone the ideas follow each other.
			await page.locator(':is([data-table] table, [data-list] h2):visible').first().waitFor();
		},
	},
	'a change idea with all its folds open': {
		address: `change-ideas/${kept[0]}/`,
		open: openAll,
	},
	'a step with its ticks cleared': {
		address: 'guides/for/everyone/',
		async open(page) {
			await page.locator('input[data-tick]').first().check();
			await page.getByRole('button', { name: 'Clear these ticks' }).click();
			await openAll(page);
		},
	},
	'what is missing before the start': {
		address: 'guides/for/everyone/check/',
		async open(page) {
			await page.getByRole('button', { name: 'Show what is missing' }).click();
			await openAll(page);
		},
	},
	'a plan without a day': {
		address: 'guides/for/everyone/plan/',
		async open(page) {
			await page.getByRole('button', { name: /^Add to your calendar/ }).click();
		},
	},
	'a plan with dates': {
		address: 'guides/for/everyone/plan/?start=2026-02-02',
		async open(page) {
			await page.getByText('Your plan runs from').waitFor();
		},
	},
	'a chart of one’s own, with a line that cannot be read': {
		address: 'tools/run-chart/',
		async open(page) {
			await page
				.getByLabel('Paste your data')
				.fill('Month\tValue\n1/2025\t41%\n2/2025\t44%\n3/2025\tsixty');
			await page.locator('#chart-problems li').waitFor();
			await openAll(page);
		},
	},
	'the warning before small numbers are taken away': {
		address: 'tools/run-chart/',
		async open(page) {
			await page.getByLabel('Paste your data').fill('Month\tFalls\n1/2025\t3\n2/2025\t4');
			await page.getByRole('button', { name: 'Download as SVG' }).click();
			await page.getByRole('dialog').waitFor();
		},
	},
};
