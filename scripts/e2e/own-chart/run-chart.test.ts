import { expect, onTestFinished, test } from 'vitest';
import { newPage } from '../checks/browser.ts';
import { tabTo } from '../checks/keyboard.ts';
import { DATA, openChartTool, SLIP } from './chart-tool.ts';

const { page, data, status, rows, sent, paste } = openChartTool();

test('pasted data are drawn, and a bad row is reported until it is corrected', async () => {
	await paste(SLIP);
	const problem = page().locator('#chart-problems li');
	expect(await problem.allTextContents()).toEqual([
		'Line 25: “sixty” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.',
	]);
	expect(await rows()).toBe(23);
	await data().fill(DATA);
	expect(await problem.count()).toBe(0);
	expect(await rows()).toBe(24);
	expect(sent()).toEqual([]);
});

test('what a reader pastes, or asks for, before the tool has arrived is drawn', async () => {
	const slow = await newPage();
	onTestFinished(() => slow.close());
	const late = Promise.withResolvers<void>();
	await slow.route('**/own-chart.client*', async (route) => {
		await late.promise;
		await route.continue();
	});
	await slow.goto('./tools/run-chart/');
	await slow.getByLabel('Paste your data').focus();
	await slow.keyboard.insertText(DATA);
	await slow.getByRole('button', { name: 'Try it with made-up data' }).click();
	late.resolve();
	await slow.locator('own-chart .spc-illustrative').first().waitFor();
	await slow.getByRole('button', { name: 'Undo the last change' }).click();
	expect(await slow.getByLabel('Paste your data').inputValue()).toBe(DATA);
	await slow.close();
});

test('a chart tool that cannot be loaded says so, and keeps what was pasted', async () => {
	const lost = await newPage();
	onTestFinished(() => lost.close());
	await lost.route('**/own-chart.client*', (route) => route.abort());
	await lost.goto('./tools/run-chart/');
	await lost.getByLabel('Paste your data').fill(DATA);
	await lost.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
	expect(await lost.getByLabel('Paste your data').inputValue()).toBe(DATA);
});

test('changes of the chart are described in words', async () => {
	await paste(DATA);
	await status().filter({ hasText: '24 rows read as date and value.' }).waitFor();
	await page().getByLabel('What is measured?').fill('Calls answered');
	await status().filter({ hasText: 'Calls answered' }).waitFor();
	await page().getByLabel('Lower is better').check();
	await status().filter({ hasText: 'concern' }).waitFor();
	await page().getByLabel('XmR chart').check();
	await status().filter({ hasText: 'mean' }).waitFor();
	await data().fill('');
	await status().filter({ hasText: 'Nothing is drawn yet.' }).waitFor();
	expect(await rows()).toBe(0);
});

test('the chart starts again from a date, with its reason', async () => {
	await paste(DATA);
	const rebase = page().getByLabel('Start again from');
	await rebase.fill('Jan 2025 A second person joined');
	const picture = page().locator('own-chart .spc-wide');
	expect(await picture.locator('.spc-rebase').count()).toBe(1);
	expect(await picture.textContent()).toContain('A second person joined');
	expect(await picture.locator('.spc-centre').count()).toBe(2);
	await rebase.fill('Aug 2030');
	await page().getByText('2030-08-01 changes nothing').waitFor();
	expect(await picture.locator('.spc-rebase').count()).toBe(0);
	await page().getByLabel('Target').fill('70%');
	expect(await picture.locator('.spc-target').count()).toBe(1);
	await page().getByLabel('Target').fill('seventy');
	await page().getByText('“seventy” is not a number').waitFor();
});

test('the page cannot connect, even if a script in it tried', async () => {
	const outcome = await page().evaluate(() =>
		fetch('/').then(
			() => 'sent',
			() => 'refused',
		),
	);
	expect(outcome).toBe('refused');
	expect(sent()).toEqual([]);
	const beacon = await page().evaluate(async () => {
		const violation = new Promise<string>((done) => {
			document.addEventListener('securitypolicyviolation', (event) =>
				done(event.effectiveDirective),
			);
		});
		new Image().src = 'https://example.com/?data';
		return violation;
	});
	expect(beacon).toBe('img-src');
});

test('sample data can be tried by keyboard, and are labelled as made up', async () => {
	await tabTo(page(), 'own-chart [data-example]');
	await page().keyboard.press('Enter');
	expect(await page().locator('own-chart .spc-wide .spc-illustrative').count()).toBe(1);
	expect(await page().evaluate(() => document.activeElement?.id)).toBe('chart-data');
	await tabTo(page(), 'own-chart [data-svg]');
	const waiting = page().waitForEvent('download');
	await page().keyboard.press('Enter');
	expect((await waiting).suggestedFilename()).toBe('calls-answered-within-a-day.svg');
});

test('a printed page has the chart, its reading and its table', async () => {
	await paste(DATA);
	await page().emulateMedia({ media: 'print' });
	expect(await page().locator('own-chart [data-table] table').isVisible()).toBe(true);
	expect(await page().locator('own-chart .spc-wide').isVisible()).toBe(true);
	expect(await data().isVisible()).toBe(false);
});

test('without JavaScript the page says what it needs, and shows its examples', async () => {
	const plain = await newPage({ javaScriptEnabled: false });
	onTestFinished(() => plain.close());
	await plain.goto('./tools/run-chart/');
	expect(await plain.locator('main noscript p').isVisible()).toBe(true);
	expect(await plain.getByLabel('Paste your data').isVisible()).toBe(false);
	await plain.getByText('A shift', { exact: true }).click();
	expect(await plain.locator('#example-shift .spc-wide').isVisible()).toBe(true);
});
