import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
	type ColumnarIndex,
	fromColumns,
	toColumns,
} from '../../src/features/idea-library/columnar-index.ts';
import type { IdeaRow } from '../../src/features/idea-library/idea-index.ts';
import { comesBeforePainting } from './checks/before-paint.ts';
import { newPage } from './checks/browser.ts';
import { choiceAddress, countIdeas } from './checks/facet-oracle.ts';
import { tabTo } from './checks/keyboard.ts';
import {
	boxes,
	ideas,
	openLibraryPage,
	said,
	three,
	titles,
	titlesThatFit,
	values,
} from './checks/library-page.ts';

describe('three facets together', () => {
	const expected = titlesThatFit(three);

	test('are chosen by pointer', async () => {
		const page = await openLibraryPage();
		for (const one of boxes) await page.locator(one).click();
		await said(page, expected.length);
		expect(await titles(page)).toEqual(expected);
	});

	test('are chosen by keyboard', async () => {
		const page = await openLibraryPage();
		await tabTo(page, 'a[href="#_top"]');
		await page.keyboard.press('Enter');
		for (const one of boxes) {
			await tabTo(page, one);
			await page.keyboard.press('Space');
		}
		await said(page, expected.length);
		expect(await titles(page)).toEqual(expected);
	});

	test('are removed with one tap each, which restores the list', async () => {
		const page = await openLibraryPage(choiceAddress(three));
		await said(page, expected.length);
		for (let left = boxes.length; left > 0; left -= 1) {
			const chips = page.getByRole('button', { name: /^Take away: / });
			expect(await chips.count()).toBe(left);
			await chips.first().click();
		}
		await said(page, ideas.length);
		expect(await titles(page)).toEqual(titlesThatFit(new Map()));
		expect(new URL(page.url()).search).toBe('');
	});

	test('are in the address, which can be shared', async () => {
		const page = await openLibraryPage();
		for (const one of boxes) await page.locator(one).click();
		await said(page, expected.length);
		const shared = await openLibraryPage(new URL(page.url()).search);
		await said(shared, expected.length);
		expect(await titles(shared)).toEqual(expected);
		for (const one of boxes) expect(await shared.locator(one).isChecked()).toBe(true);
		await shared.reload();
		await said(shared, expected.length);
	});

	test('are undone and redone by going back and forward', async () => {
		const page = await openLibraryPage();
		const steps = [ideas.length];
		for (const [index, one] of boxes.entries()) {
			await page.locator(one).click();
			const count = titlesThatFit(new Map([...three].slice(0, index + 1))).length;
			await said(page, count);
			steps.push(count);
		}
		for (const count of steps.slice(0, -1).reverse()) {
			await page.goBack();
			await said(page, count);
		}
		expect(await page.locator(`${boxes[0]}`).isChecked()).toBe(false);
		for (const count of steps.slice(1)) {
			await page.goForward();
			await said(page, count);
		}
		expect(await titles(page)).toEqual(expected);
	});
});

test('unknown values in an address are reported, and the rest apply', async () => {
	const [facet, value] = values[0] ?? ['', ''];
	const page = await openLibraryPage(`?${facet}=${value},no-such-value&colour=red&sort=sideways`);
	await said(page, countIdeas(ideas, new Map(), facet, value));
	const note = page.getByText('means nothing here');
	expect(await note.textContent()).toContain(`${facet}=no-such-value, colour=red, sort=sideways`);
});

test('if no idea matches, the nearest ones are shown', async () => {
	const none = values
		.flatMap((one) => values.map((other) => [one, other] as const))
		.map((pair) => new Map(pair.map(([facet, value]) => [facet, new Set([value])])))
		.find((choice) => choice.size === 2 && titlesThatFit(choice).length === 0);
	const page = await openLibraryPage(choiceAddress(none ?? new Map()));
	await said(page, 0);
	expect(await page.getByText('These come nearest').isVisible()).toBe(true);
	const nearest = await titles(page);
	expect(nearest.length).toBeGreaterThan(0);
	const half = [...(none ?? [])].flatMap((one) => titlesThatFit(new Map([one])));
	for (const title of nearest) expect(half).toContain(title);
});

test('the words of a title find its idea first, and an order can be chosen', async () => {
	const title = ideas[0]?.title ?? '';
	const page = await openLibraryPage();
	await page.getByLabel('Search change ideas').pressSequentially(title);
	await said(page, 1);
	expect(await titles(page)).toEqual([title]);
	await page.getByLabel('Sort by').selectOption('Strength of evidence');
	await page.goBack();
	await page.goBack();
	await said(page, ideas.length);
});

test('a search that is asked for leads to the number of ideas', async () => {
	const page = await openLibraryPage();
	const title = ideas[0]?.title ?? '';
	await page.getByLabel('Search change ideas').fill(title);
	await page.keyboard.press('Enter');
	await page.locator('[data-total]:focus', { hasText: /^1 change idea$/ }).waitFor();
	expect(await titles(page)).toEqual([title]);
});

test('a value is announced with its facet and what it would give, and shown as empty where it gives nothing', async () => {
	const [facet, value] = values.find(([, each]) => each === 'dementia') ?? values[0] ?? ['', ''];
	const page = await openLibraryPage('?words=somali');
	const item = page.locator(`[data-facet="${facet}"] [data-value="${value}"]`);
	await item.and(page.locator('[data-none]')).waitFor();
	const label = (await item.locator('[data-words]').textContent()) ?? '';
	const group = (await page.locator(`[data-facet="${facet}"] legend`).textContent()) ?? '';
	const boxInGroup = () =>
		page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: label });
	expect(await boxInGroup().ariaSnapshot()).toContain(`${label}, 0 ideas`);
	await page.getByLabel('Search change ideas').fill('');
	await item.and(page.locator(':not([data-none])')).waitFor();
	const count = countIdeas(ideas, new Map(), facet, value);
	expect(await boxInGroup().ariaSnapshot()).toContain(
		`${label}, ${count === 1 ? '1 idea' : `${count} ideas`}`,
	);
});

test('words without a match are listed, with the nearest ideas and a search of the whole site', async () => {
	const page = await openLibraryPage('?words=somali');
	await page.getByText('No change idea is about “somali”.').waitFor();
	expect((await titles(page)).length).toBeGreaterThan(0);
	const link = page.getByRole('link', { name: 'Search the whole site for “somali”' });
	expect(await link.getAttribute('href')).toMatch(/\/search\/\?q=somali$/);
});

test('if its index does not load, the library says so and leaves the list unchanged', async () => {
	const page = await newPage();
	await page.route('**/by/index.json', (route) => route.abort());
	await openLibraryPage('', page);
	const before = await titles(page);
	await page.locator(boxes[0] ?? '').click();
	await page.getByRole('status').filter({ hasText: 'could not be narrowed' }).waitFor();
	expect(await titles(page)).toEqual(before);
	await page.unroute('**/by/index.json');
	await page.locator(boxes[1] ?? '').click();
	await said(page, titlesThatFit(new Map([...three].slice(0, 2))).length);
});

test('text typed before the script has loaded filters the list once it has', async () => {
	const page = await newPage();
	const scripts = Promise.withResolvers<void>();
	await page.route('**/*.js', async (route) => {
		if (!comesBeforePainting(route.request())) await scripts.promise;
		await route.continue();
	});
	await page.goto('./change-ideas/', { waitUntil: 'commit' });
	const words = ideas[0]?.title ?? '';
	await page.getByLabel('Search change ideas').fill(words);
	scripts.resolve();
	await said(page, 1);
	expect(await titles(page)).toEqual([words]);
});

describe('the focus of a reader without a mouse', () => {
	const focused = (page: Page) =>
		page.evaluate(
			() =>
				document.activeElement?.getAttribute('aria-label') ??
				document.activeElement?.textContent?.trim(),
		);

	test('moves from a removed choice to the next, and from the last to the number of ideas', async () => {
		const page = await openLibraryPage(choiceAddress(three));
		const chips = page.getByRole('button', { name: /^Take away: / });
		await chips.nth(2).waitFor();
		const [first, , last] = await chips.evaluateAll((all) =>
			all.map((chip) => chip.getAttribute('aria-label')),
		);
		await chips.nth(1).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe(last);
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe(first);
		await page.keyboard.press('Enter');
		await expect.poll(() => focused(page)).toBe(`${ideas.length} change ideas`);
	});

	test('moves from “Show more” to the first idea that it added', async () => {
		const page = await newPage();
		await page.route('**/by/index.json', async (route) => {
			const packed: ColumnarIndex = await (await route.fetch()).json();
			const { values, ideas: rows } = fromColumns(packed);
			const many = Array.from({ length: 60 }, (_, number) => ({
				...(rows[0] as IdeaRow),
				id: `idea-${number}`,
				title: `Ward idea ${number}`,
			}));
			await route.fulfill({ json: toColumns({ values, ideas: many }) });
		});
		await openLibraryPage('?words=ward', page);
		await page.getByRole('button', { name: 'Show more change ideas' }).press('Enter');
		await said(page, 60);
		const last = page.locator('[data-list] > li a').nth(50);
		await expect.poll(() => focused(page)).toBe(await last.textContent());
	});
});
