import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from '../checks/browser.ts';
import { downloaded } from '../checks/downloaded.ts';
import { tabTo } from '../checks/keyboard.ts';
import { isForRole, readSteps } from './guide-oracle.ts';

/** A step with a task for a ward leader, and the first such task. */
const step = readSteps('ward-leader').find(({ checklist }) =>
	checklist.some(({ audience }) => audience.includes('ward-leader')),
);
const item = step?.checklist.find(({ audience }) => audience.includes('ward-leader'));
const all = readSteps('ward-leader').flatMap(({ checklist }) =>
	checklist.filter(({ audience }) => isForRole('ward-leader', audience)),
);
const tick = `[data-tick="${step?.id}#${item?.id}"]`;
const PATH = './guides/for/ward-leader/';

const progress = (page: Page, done: number, of: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `${done} of ${of} things done.` })
		.waitFor();

async function tickOnStep(page: Page): Promise<void> {
	await page.goto(`${PATH}steps/${step?.id}/`);
	await tabTo(page, 'a[href="#guide-checklist"]');
	await page.keyboard.press('Enter');
	await tabTo(page, tick);
	await page.keyboard.press('Space');
}

test('a tick set by keyboard on a step is also on the path, on the step for everyone and after a reload', async () => {
	const page = await newPage();
	await tickOnStep(page);
	await page.goto(PATH);
	await progress(page, 1, all.length);
	expect(await page.locator(tick).isChecked()).toBe(true);
	await page.reload();
	await progress(page, 1, all.length);
	await page.goto(`./guides/${step?.id}/`);
	await page.locator(`${tick}:checked`).waitFor();
	await page.locator(tick).uncheck();
	await page.goto(PATH);
	await progress(page, 0, all.length);
});

test('ticks stay in the browser: setting one makes no request', async () => {
	const page = await newPage();
	await page.goto(PATH);
	await page.locator(tick).focus();
	await page.evaluate(async () => void (await customElements.whenDefined('guide-ticks')));
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.locator(tick).check();
	await progress(page, 1, all.length);
	expect(requests).toEqual([]);
	expect(await page.getByText('kept in this browser only').isVisible()).toBe(true);
});

test('what is ticked before the script arrives is kept, and a button that was pressed is answered', async () => {
	const page = await newPage();
	const late = Promise.withResolvers<void>();
	await page.route('**/guide-ticks.client*', async (route) => {
		await late.promise;
		await route.continue();
	});
	await page.goto(PATH);
	await page.locator(tick).check();
	const saved = downloaded(page, () =>
		page.getByRole('button', { name: 'Save as a file' }).click(),
	);
	late.resolve();
	expect((await saved).text.split('\r\n').filter((row) => row.endsWith(',yes'))).toHaveLength(1);
	await progress(page, 1, all.length);
	await page.reload();
	await progress(page, 1, all.length);
});

test('a checklist is saved as a file that says what is done', async () => {
	const page = await newPage();
	await tickOnStep(page);
	await page.goto(PATH);
	await progress(page, 1, all.length);
	const { name, text } = await downloaded(page, () =>
		page.getByRole('button', { name: 'Save as a file' }).click(),
	);
	expect(name).toBe('checklist-ward-leader.csv');
	const rows = text.trim().split('\r\n');
	expect(rows).toHaveLength(all.length + 1);
	expect(rows.filter((row) => row.endsWith(',yes'))).toEqual([
		expect.stringContaining(item?.text.slice(0, 20) ?? ''),
	]);
});

test('all ticks of a page can be cleared and restored', async () => {
	const page = await newPage();
	await page.goto(PATH);
	await page.locator(tick).check();
	await progress(page, 1, all.length);
	await page.getByRole('button', { name: 'Clear these ticks' }).click();
	await progress(page, 0, all.length);
	await page.getByRole('button', { name: 'Put them back' }).click();
	await progress(page, 1, all.length);
	expect(await page.locator(tick).isChecked()).toBe(true);
});

test('a reader whose browser stores nothing sees a warning', async () => {
	const page = await newPage();
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new Error('full');
		};
	});
	await page.goto(PATH);
	await page.locator(tick).check();
	await progress(page, 1, all.length);
	expect(await page.getByText('does not let this site keep your ticks').isVisible()).toBe(true);
});

test('a printed page has the steps with their boxes, and no buttons', async () => {
	const page = await newPage();
	await page.goto(PATH);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator(':is(nav, header, button, form):visible').count()).toBe(0);
	expect(await page.locator('input[type="checkbox"]:visible').count()).toBe(all.length);
});

test('without JavaScript boxes can be ticked, and no controls are broken', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto(PATH);
	await page.locator(tick).check();
	expect(await page.locator(tick).isChecked()).toBe(true);
	expect(await page.locator('main button:visible').count()).toBe(0);
	expect(await page.locator('main noscript p').isVisible()).toBe(true);
});
