import { beforeAll, describe, expect, inject, test } from 'vitest';
import { numbersFrom } from '../bench/prose.ts';
import { sharedTab } from './checks/browser.ts';
import { choiceAddress, countIdeas, type OracleChoice } from './checks/facet-oracle.ts';
import {
	ideas,
	openLibraryPage,
	said,
	titles,
	titlesThatFit,
	values,
} from './checks/library-page.ts';
import { visitInTabs } from './checks/page-pool.ts';

const tab = sharedTab();

/** Pseudo-random choices, the same in every run: up to four facets with up to two values each. */
function randomChoice(seed: number): OracleChoice {
	const next = numbersFrom(seed * 7919);
	const choice = new Map<string, Set<string>>();
	for (let left = 1 + Math.floor(next() * 4); left > 0; left -= 1) {
		const [facet, value] = values[Math.floor(next() * values.length)] ?? ['', ''];
		const chosen = choice.get(facet) ?? new Set();
		if (chosen.size < 2) choice.set(facet, chosen.add(value));
	}
	return choice;
}

test.each(Array.from({ length: 12 }, (_, seed) => randomChoice(seed + 1)))(
	'the counts beside the values are those of the content files, choice %#',
	async (choice) => {
		const page = await openLibraryPage(choiceAddress(choice), tab());
		await said(page, titlesThatFit(choice).length);
		const shown = await page
			.locator('[data-facet] [data-value]')
			.evaluateAll((items) =>
				items.map((item) => [
					item.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '',
					(item as HTMLElement).dataset.value ?? '',
					Number(item.querySelector('.count')?.textContent),
				]),
			);
		const expected = values.map(([facet, value]) => [
			facet,
			value,
			countIdeas(ideas, choice, facet, value),
		]);
		expect(shown.filter(([facet]) => facet !== 'evidence').sort()).toEqual(expected.sort());
	},
);

describe('without JavaScript', () => {
	let areToolsShown: boolean | undefined;
	/** The number beside each value and the page that it links to, by `facet=value`. */
	const links = new Map<string, { count: string; address: string }>();
	let listed: ReadonlyMap<string, string[]>;

	beforeAll(async () => {
		const options = { baseURL: inject('site'), javaScriptEnabled: false };
		await visitInTabs(['./change-ideas/'], options, async (page, address) => {
			await page.goto(address);
			areToolsShown = await page.locator('[data-tools]').isVisible();
			for (const [facet, value] of values) {
				const item = page.locator(`[data-facet="${facet}"] [data-value="${value}"]`);
				const count = (await item.locator('.count').textContent()) ?? '';
				const link = (await item.locator('a').getAttribute('href')) ?? '';
				links.set(`${facet}=${value}`, { count, address: link });
			}
		});
		const addresses = [...links.values()].map(({ address }) => address);
		listed = await visitInTabs(addresses, options, async (page, address) => {
			await page.goto(address);
			return titles(page);
		});
	});

	test('the library has no tools', () => {
		expect(areToolsShown).toBe(false);
	});

	test.each(values)('the ideas with %s %s have a page, and are counted', (facet, value) => {
		const { count, address } = links.get(`${facet}=${value}`) ?? expect.unreachable();
		expect(count).toBe(String(countIdeas(ideas, new Map(), facet, value)));
		expect(listed.get(address)).toEqual(titlesThatFit(new Map([[facet, new Set([value])]])));
	});
});
