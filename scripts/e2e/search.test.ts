import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openLibrary } from '../../src/parse/open.ts';
import { webVitals } from '../dist-checks/web-vitals.ts';
import { askQuestions } from '../search-quality/ask-questions.ts';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';

/** Returns the addresses of short answers and results, below the site’s base path, once their number is shown. */
async function results(page: Page): Promise<string[]> {
	await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
	const links = page.locator('search-panel :is([data-answers], ol) a');
	const none = page.locator('search-panel [data-none]:visible');
	await links.first().or(none).first().waitFor();
	const base = new URL(inject('site')).pathname;
	const addresses = await links.evaluateAll((all) =>
		all
			.map((link) => new URL((link as HTMLAnchorElement).href))
			.map(({ pathname, hash }) => pathname + hash),
	);
	return addresses.map((address) => address.slice(base.length));
}

/** A query, and the page that answers it. */
const SEARCHES = [
	['PCREF', 'pcref/'],
	['LXP', 'glossary/'],
	['ward round', 'change-ideas/pre-ward-round-form/'],
] as const;

describe.each(SEARCHES)('a reader who looks for “%s”', (words, expected) => {
	test('finds it from the home page by keyboard, and opens it', async () => {
		const page = await newPage();
		await page.goto('./');
		await tabTo(page, 'input[type=search]');
		await page.keyboard.type(words);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**/search/?q=${encodeURIComponent(words).replaceAll('%20', '+')}`);
		expect(await results(page)).toContainEqual(expect.stringMatching(new RegExp(`^${expected}`)));
		expect(await page.locator('search-panel [data-status]:focus').count()).toBe(1);
		await tabTo(page, 'search-panel ol a');
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
		expect(await page.locator('h1').count()).toBe(1);
	});

	test('finds it with a link to the search', async () => {
		const page = await newPage();
		await page.goto(`./search/?q=${encodeURIComponent(words)}`);
		expect(await results(page)).toContainEqual(expect.stringMatching(new RegExp(`^${expected}`)));
		expect(await page.locator('search-panel input[type=search]').inputValue()).toBe(words);
	});
});

test('a reader on the search page sees results while typing, and their number is announced', async () => {
	const page = await newPage();
	await page.goto('./search/');
	await page.locator('search-panel input[type=search]').pressSequentially('ward');
	await page.locator('search-panel ol a').first().waitFor();
	expect(await page.getByRole('status').filter({ hasText: /\S/ }).textContent()).toMatch(/\d/);
});

test('a search that finds nothing says so', async () => {
	const page = await newPage();
	await page.goto('./search/?q=漢字');
	await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
	expect(await page.locator('search-panel ol a').count()).toBe(0);
});

test.each(['search/?q=ward', 'search/?q=漢字', 'no/such/ward/', '漢字/'])(
	'the answer to %s causes no layout shift on a phone',
	async (address) => {
		const page = await newPage({ viewport: { width: 390, height: 800 }, isMobile: true });
		await page.goto(`./${address}`);
		await page.waitForLoadState('networkidle');
		expect((await webVitals(page)).moved).toEqual([]);
	},
);

/** The acronyms of the glossary. */
const acronyms = new Set(
	openLibrary()
		.entries('glossary')
		.filter((term) => !term.draft)
		.flatMap(({ data }) => [data?.term ?? '', ...(data?.synonyms ?? [])])
		.filter((word) => /^[A-Z]{2,}$/.test(word)),
);

test('every acronym of the glossary is answered', async () => {
	const questions = [...acronyms].map((question) => ({ kind: 'acronym', question, answers: [] }));
	const asked = await askQuestions(await newPage(), inject('site'), questions);
	const unanswered = asked.filter(({ shown }) => shown.length === 0);
	expect(unanswered.map(({ question }) => question)).toEqual([]);
});
