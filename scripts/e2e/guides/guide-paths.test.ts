import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { newPage } from '../checks/browser.ts';
import { visitInTabs } from '../checks/page-pool.ts';
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

/** A step of a path as its page shows it. */
interface SeenStep {
	title: string | null;
	/** What the page says of its place on the path. */
	place: string | null;
	/** The addresses of the steps before and after it. */
	previous: string[];
	next: string[];
	/** Where the links of its text lead. */
	targets: string[];
}

/** The path of a role: its list of steps, and the steps in the order in which they lead to each other. */
interface SeenPath {
	titles: (string | undefined)[];
	checklist: string[];
	steps: SeenStep[];
}

const addresses = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
		);

async function seeStep(page: Page): Promise<SeenStep> {
	return {
		title: await page.locator('h1').textContent(),
		place: await page.locator('.summary-panel').textContent(),
		previous: await addresses(page, 'a[rel="prev"]'),
		next: await addresses(page, 'a[rel="next"]'),
		targets: await addresses(page, '.sl-markdown-content a:not(.others a, .roles a)'),
	};
}

/** Chooses a role, and goes from the first step of its path to the last. */
async function followPath(page: Page, role: string): Promise<SeenPath> {
	await page.goto('./guides/');
	await page.locator(`main a[href$="/guides/for/${role}/"]`).first().click();
	await page.waitForURL(`**/guides/for/${role}/`);
	const list = {
		titles: await titles(page),
		checklist: await page.locator('[data-text]').allInnerTexts(),
	};
	await page.locator('.numbered-list h3 a').first().press('Enter');
	await page.waitForURL(`**/guides/for/${role}/steps/*/`);
	const steps = [await seeStep(page)];
	while (steps.at(-1)?.next.length === 1 && steps.length < 100) {
		const before = page.url();
		await page.locator('a[rel="next"]').click();
		await page.waitForURL((url) => url.href !== before);
		steps.push(await seeStep(page));
	}
	return { ...list, steps };
}

describe('without JavaScript', () => {
	let seen: ReadonlyMap<string, SeenPath>;

	beforeAll(async () => {
		const options = { baseURL: inject('site'), javaScriptEnabled: false };
		seen = await visitInTabs(ROLES, options, followPath);
	});

	describe.each(ROLES)('a reader who is %s', (role) => {
		const steps = readSteps(role);
		const path = () => seen.get(role) ?? expect.unreachable();
		const { pathname: base } = new URL(inject('site'));
		const address = (id: string) => `${base}guides/for/${role}/steps/${id}/`;

		test('chooses the role and sees its steps, each with its own checklist', () => {
			expect(path().titles).toEqual(steps.map(({ title }) => title));
			const own = steps.flatMap(({ checklist }) =>
				checklist.filter(({ audience }) => isForRole(role, audience)),
			);
			expect(path().checklist.toSorted()).toEqual(own.map(({ text }) => text).sort());
			for (const { checklist } of steps)
				for (const { text, audience } of checklist)
					if (!isForRole(role, audience)) expect(path().checklist).not.toContain(text);
		});

		test('goes from the first step to the last, sees the position at each and the way back', () => {
			const expected = steps.map(({ title }, index) => ({
				title,
				place: expect.stringContaining(`Step ${index + 1} of ${steps.length}`),
				previous: steps.slice(Math.max(index - 1, 0), index).map(({ id }) => address(id)),
				next: steps.slice(index + 1, index + 2).map(({ id }) => address(id)),
			}));
			expect(path().steps).toMatchObject(expected);
		});

		test('stays on the path with links in the text of a step, if the path has the linked step', () => {
			const onPath = new Set(steps.map(({ id }) => id));
			for (const { title, targets } of path().steps) {
				const away = targets.filter((target) =>
					onPath.has(/\/guides\/([^/]+)\/$/.exec(target)?.[1] ?? ''),
				);
				expect(away, title ?? '').toEqual([]);
			}
		});
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
