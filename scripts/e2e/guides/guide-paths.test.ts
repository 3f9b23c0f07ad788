import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPage } from '../checks/browser.ts';
import { isForRole, readSteps } from './guide-oracle.ts';

const ROLES = [
	'executive-sponsor',
	'ward-leader',
	'clinical-team',
	'lived-experience-practitioner',
	'carer',
	'qi-coach',
];

const titles = (page: Page) =>
	page
		.locator('.numbered-list h3 a')
		.evaluateAll((links) => links.map((link) => link.lastChild?.textContent?.trim()));

const currentPath = (page: Page) => new URL(page.url()).pathname;

describe.each(ROLES)('without JavaScript, a reader who is %s', (role) => {
	const steps = readSteps(role);

	test('chooses the role and sees its steps, each with its own checklist', async () => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto('./guides/');
		await page.locator(`main a[href$="/guides/for/${role}/"]`).first().click();
		await page.waitForURL(`**/guides/for/${role}/`);
		expect(await titles(page)).toEqual(steps.map(({ title }) => title));
		const shown = await page.locator('[data-text]').allInnerTexts();
		const own = steps.flatMap(({ checklist }) =>
			checklist.filter(({ audience }) => isForRole(role, audience)),
		);
		expect([...shown].sort()).toEqual(own.map(({ text }) => text).sort());
		for (const { checklist } of steps)
			for (const { text, audience } of checklist)
				if (!isForRole(role, audience)) expect(shown).not.toContain(text);
	});

	test('goes from the first step to the last and sees the position at each', async () => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto(`./guides/for/${role}/`);
		await page.locator('.numbered-list h3 a').first().press('Enter');
		for (const [index, { id, title }] of steps.entries()) {
			await page.waitForURL(`**/guides/for/${role}/steps/${id}/`);
			expect(await page.locator('h1').textContent()).toBe(title);
			const where = await page.locator('.summary-panel').textContent();
			expect(where).toContain(`Step ${index + 1} of ${steps.length}`);
			const next = page.locator('a[rel="next"]');
			expect(await next.count()).toBe(index + 1 < steps.length ? 1 : 0);
			if (index + 1 < steps.length) await next.click();
		}
		for (const { id } of steps.slice(0, -1).reverse()) {
			await page.locator('a[rel="prev"]').click();
			await page.waitForURL(`**/guides/for/${role}/steps/${id}/`);
		}
		expect(await page.locator('a[rel="prev"]').count()).toBe(0);
	});

	test('stays on the path with links in the text of a step, if the path has the linked step', async () => {
		const page = await newPage({ javaScriptEnabled: false });
		const onPath = new Set(steps.map(({ id }) => id));
		for (const { id } of steps) {
			await page.goto(`./guides/for/${role}/steps/${id}/`);
			const targets = await page
				.locator('.sl-markdown-content a:not(.others a, .roles a)')
				.evaluateAll((links) =>
					links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
				);
			const away = targets.filter((target) =>
				onPath.has(/\/guides\/([^/]+)\/$/.exec(target)?.[1] ?? ''),
			);
			expect(away, id).toEqual([]);
		}
	});
});

test('a step on a path links to the same step for other roles, or to their paths', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	const both = readSteps('carer').find(({ audience }) => isForRole('ward-leader', audience));
	await page.goto(`./guides/for/carer/steps/${both?.id}/`);
	await page.locator('.roles summary').click();
	await page.locator('.roles a', { hasText: 'Ward leader' }).click();
	expect(currentPath(page)).toMatch(`/guides/for/ward-leader/steps/${both?.id}/`);
	const alone = readSteps('ward-leader').find(({ audience }) => !isForRole('carer', audience));
	await page.goto(`./guides/for/ward-leader/steps/${alone?.id}/`);
	await page.locator('.roles summary').click();
	await page.locator('.roles a', { hasText: 'Carer' }).click();
	expect(currentPath(page)).toMatch(/\/guides\/for\/carer\/$/);
});

test('a step on a path has the step’s own page as its canonical address, and is not in the site’s search', async () => {
	const page = await newPage();
	const [step] = readSteps('carer');
	await page.goto(`./guides/for/carer/steps/${step?.id}/`);
	const canonical = page.locator('link[rel="canonical"]');
	expect(await canonical.getAttribute('href')).toMatch(new RegExp(`/guides/${step?.id}/$`));
	expect(await page.locator('[data-pagefind-body]').count()).toBe(0);
	await page.goto(`./guides/${step?.id}/`);
	expect(await page.locator('[data-pagefind-body]').count()).toBe(1);
});
