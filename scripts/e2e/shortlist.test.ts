import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentRoot } from '../../src/parse/open.ts';
import { newPage } from './checks/browser.ts';
import { type OracleIdea, readIdeas } from './checks/facet-oracle.ts';
import { tabTo } from './checks/keyboard.ts';

const ideas = readIdeas(contentRoot());
const [first, second] = ideas as [OracleIdea, OracleIdea];

const keepButton = (page: Page, title: string) =>
	page.getByRole('button', { name: `Keep on my shortlist: ${title}`, exact: true });

const removeButton = (page: Page, title: string) =>
	page.getByRole('button', { name: `On your shortlist · Remove: ${title}`, exact: true });

async function keepBoth(page: Page): Promise<void> {
	for (const { id, title } of [first, second]) {
		await page.goto(`./change-ideas/${id}/`);
		await keepButton(page, title).click();
	}
}

/** Returns the titles in the header of the comparison, once it shows this many ideas. */
async function compared(page: Page, count: number): Promise<string[]> {
	const words = count === 1 ? '1 change idea.' : `${count} change ideas.`;
	await page.getByRole('status').filter({ hasText: words }).waitFor();
	return page.locator('[data-table] thead th > a').allInnerTexts();
}

describe('a shortlist', () => {
	test('is filled from a card by keyboard and from a page by pointer, and compared side by side', async () => {
		const page = await newPage();
		await page.goto(`./change-ideas/?words=${encodeURIComponent(first.title)}`);
		await page.getByRole('status').filter({ hasText: '1 change idea' }).waitFor();
		await page.getByLabel('Search change ideas').focus();
		await tabTo(page, '.keep');
		await page.keyboard.press('Enter');
		await removeButton(page, first.title).waitFor();
		await page.goto(`./change-ideas/${second.id}/`);
		await keepButton(page, second.title).click();
		await page.getByRole('link', { name: '2 kept · Compare' }).click();
		expect(await compared(page, 2)).toEqual([first.title, second.title]);
		const questions = await page.locator('[data-table] tbody th').allInnerTexts();
		expect(questions).toEqual(expect.arrayContaining(['Who is it for?', 'Did it help?']));
		expect(await page.locator('[data-table] tbody td').count()).toBe(2 * questions.length);
		await page.reload();
		expect(await compared(page, 2)).toEqual([first.title, second.title]);
	});

	test('loses an idea that is removed, and all when it is cleared', async () => {
		const page = await newPage();
		await keepBoth(page);
		await page.goto('./change-ideas/by/shortlist/');
		await page.getByRole('button', { name: `Remove: ${first.title}` }).click();
		expect(await compared(page, 1)).toEqual([second.title]);
		await page.getByRole('button', { name: 'Clear all' }).click();
		await page.getByText('There is no change idea on this list').waitFor();
		expect(await page.getByText('Go to the change ideas').isVisible()).toBe(true);
		await page.goto(`./change-ideas/${first.id}/`);
		await keepButton(page, first.title).waitFor();
	});

	test('is shared by its link, and not stored by the recipient until they keep it', async () => {
		const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
		await keepBoth(page);
		await page.goto('./change-ideas/by/shortlist/');
		await compared(page, 2);
		await page.getByText('Share', { exact: true }).click();
		const email = page.getByRole('link', { name: 'Email' });
		await expect
			.poll(() => email.getAttribute('href'))
			.toContain(encodeURIComponent(`?ideas=${first.id},${second.id}`));
		await page.getByRole('button', { name: 'Copy link' }).click();
		await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toContain(`?ideas=${first.id},${second.id}`);

		const other = await newPage();
		await other.goto(link);
		expect(await compared(other, 2)).toEqual([first.title, second.title]);
		await other.goto('./change-ideas/by/shortlist/');
		await other.getByText('There is no change idea on this list').waitFor();
		await other.goto(link);
		await compared(other, 2);
		await other.getByRole('button', { name: 'Keep these on my shortlist' }).click();
		await other.goto('./change-ideas/by/shortlist/');
		expect(await compared(other, 2)).toEqual([first.title, second.title]);
	});

	test('says which ideas of its link are gone, and what in it is none', async () => {
		const page = await newPage();
		await page.goto(`./change-ideas/by/shortlist/?ideas=${first.id},no-such-idea,../x&size=big`);
		expect(await compared(page, 1)).toEqual([first.title]);
		const note = await page.getByText('means nothing here').textContent();
		for (const part of ['left out: ../x, size=big.', 'or no longer: no-such-idea.'])
			expect(note).toContain(part);
	});

	test('that an older version of the site stored is left out with a note', async () => {
		const page = await newPage();
		await page.goto('./change-ideas/by/shortlist/');
		await page.evaluate(() => {
			localStorage.setItem('/shortlist', '{"version":0}');
		});
		await page.reload();
		await page.getByText('An older version of this site may have written it').waitFor();
		await page.goto(`./change-ideas/${first.id}/`);
		await keepButton(page, first.title).click();
		await page.goto('./change-ideas/by/shortlist/');
		expect(await compared(page, 1)).toEqual([first.title]);
	});

	test('shows one idea after the other on a phone, with what is published of none said once', async () => {
		const page = await newPage({ viewport: { width: 320, height: 640 } });
		await page.goto(`./change-ideas/by/shortlist/?ideas=${first.id},${second.id}`);
		await compared(page, 2);
		const headings = page.locator('[data-list] h2');
		expect(await headings.allTextContents()).toEqual([first.title, second.title]);
		expect(await page.locator('[data-box]').isVisible()).toBe(false);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		const gaps = await page.getByText('Not published for any of these ideas').textContent();
		const questions = await page.locator('[data-table] tbody th').allTextContents();
		expect(gaps).toContain('cost');
		expect(questions).not.toContain('What does it cost?');
	});

	test('has a sticky first column where its ideas are wider than the screen', async () => {
		const page = await newPage({ viewport: { width: 760, height: 640 } });
		const four = ideas.slice(0, 4).map(({ id }) => id);
		await page.goto(`./change-ideas/by/shortlist/?ideas=${four.join(',')}`);
		await compared(page, four.length);
		const places = await page.locator('[data-box]').evaluate((scrolled) => {
			const question = scrolled.querySelector('tbody th') as HTMLElement;
			const before = question.getBoundingClientRect().left;
			scrolled.scrollLeft = 200;
			return {
				scrolled: scrolled.scrollLeft,
				moved: question.getBoundingClientRect().left - before,
				page: document.documentElement.scrollWidth,
			};
		});
		expect(places).toEqual({ scrolled: 200, moved: 0, page: 760 });
	});

	test.each(['SecurityError', 'QuotaExceededError'])(
		'lasts as long as the page if the browser stores nothing (%s), and is passed on in the link to it',
		async (name) => {
			const page = await newPage();
			await page.addInitScript((error) => {
				Storage.prototype.setItem = () => {
					throw new DOMException('No', error);
				};
			}, name);
			await page.goto(`./change-ideas/${first.id}/`);
			await keepButton(page, first.title).click();
			await removeButton(page, first.title).waitFor();
			await page.getByText('does not let this site keep it').waitFor();
			await page.getByRole('link', { name: '1 kept · Your shortlist' }).click();
			expect(await compared(page, 1)).toEqual([first.title]);
		},
	);

	test('says what it needs without JavaScript, and no page has a button that does nothing', async () => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto('./change-ideas/by/shortlist/');
		expect(await page.locator('main noscript p').isVisible()).toBe(true);
		expect(await page.locator('main button:visible').count()).toBe(0);
		await page.goto(`./change-ideas/${first.id}/`);
		expect(await page.locator('main button:visible').count()).toBe(0);
		await page.getByRole('link', { name: 'Pack to print' }).click();
		expect(await page.locator('h1').textContent()).toContain(first.title);
	});
});

test('all downloads on an idea’s page exist', async () => {
	const page = await newPage();
	await page.goto(`./change-ideas/${first.id}/`);
	for (const [name, text] of [
		['This idea as JSON', `"id":"${first.id}"`],
		['All ideas as CSV', first.id],
	] as const) {
		const link = page.getByRole('link', { name });
		const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
		expect(await (await page.request.get(address)).text()).toContain(text);
	}
});

/** A4 at 72 points per inch. */
const A4 = { width: 595, height: 842 };

test.each(ideas)('the pack of “$title” prints on whole pages of A4', async ({ id }) => {
	const page = await newPage();
	await page.goto(`./change-ideas/by/pack/${id}/`);
	const sheets = await page.locator('.sheet').count();
	expect(sheets).toBe(4);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
	for (const [, width, height] of boxes)
		expect({ width: Math.round(Number(width)), height: Math.round(Number(height)) }).toEqual(A4);
	expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBe(await pagesNeeded(page));
});

/** Returns how many pages the sheets fill if each starts on a new page, by their height on paper. */
async function pagesNeeded(page: Page): Promise<number> {
	const MILLIMETRE = 96 / 25.4;
	const space = { width: (210 - 2 * 16) * MILLIMETRE, height: (297 - 14 - 16) * MILLIMETRE };
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: Math.round(space.width), height: Math.round(space.height) });
	const ends = await page.evaluate(() => {
		const sheets = [...document.querySelectorAll('.sheet')];
		const top = document.querySelector('.kind')?.getBoundingClientRect().top ?? 0;
		const bottom = document.querySelector('.notes')?.getBoundingClientRect().bottom;
		const starts = [top, ...sheets.slice(1).map((sheet) => sheet.getBoundingClientRect().top)];
		const last = bottom ?? sheets.at(-1)?.getBoundingClientRect().bottom ?? 0;
		return [...starts, last];
	});
	return ends
		.slice(1)
		.reduce((sum, end, index) => sum + Math.ceil((end - (ends[index] ?? 0)) / space.height), 0);
}

test('the printed pack has no navigation, and space to write a prediction', async () => {
	const page = await newPage();
	await page.goto(`./change-ideas/by/pack/${first.id}/`);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator(':is(nav, header, button, form):visible').count()).toBe(0);
	const prediction = page.locator('.answer-lines', { hasText: 'predict' });
	expect(await prediction.locator('.line:visible').count()).toBeGreaterThan(0);
});
