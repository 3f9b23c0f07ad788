import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { newPage } from './checks/browser.ts';
import { tabTo } from './checks/keyboard.ts';

/** A year below and a year above, the last month with a slip. */
const VALUES = [
	52, 47, 55, 50, 46, 53, 49, 56, 48, 51, 54, 50, 66, 63, 68, 61, 65, 70, 64, 67, 62, 69, 66,
];
const SLIP = [
	'Month\tValue',
	...VALUES.map(
		(value, index) => `${(index % 12) + 1}/${2024 + Math.floor(index / 12)}\t${value}%`,
	),
	'12/2025\tsixty',
].join('\n');
const DATA = SLIP.replace('sixty', '63%');

let page: Page;
let requests: string[];

/** The page as it is once it has loaded; from then on, its requests are written down. */
beforeEach(async () => {
	page = await newPage({ acceptDownloads: true });
	await page.goto('./tools/run-chart/', { waitUntil: 'networkidle' });
	requests = [];
	page.on('request', (request) => requests.push(request.url()));
});

const data = () => page.getByLabel('Paste your data');
const status = () => page.locator('draw-chart').getByRole('status');
/** How many rows the table of the chart has. */
const rows = () => page.locator('draw-chart tbody tr').count();

async function paste(text: string): Promise<void> {
	await data().focus();
	await page.keyboard.insertText(text);
}

/** A file that a button hands over. */
async function download(button: string): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await waiting;
	const path = join(mkdtempSync(join(tmpdir(), 'download-')), file.suggestedFilename());
	await file.saveAs(path);
	return { name: file.suggestedFilename(), bytes: readFileSync(path) };
}

/** Requests that left the page: what it makes itself never does. */
function sent(): string[] {
	return requests.filter((url) => !/^(blob|data):/.test(url));
}

test('what is pasted is drawn, and a bad row is named until it is mended', async () => {
	await paste(SLIP);
	const problem = page.locator('#chart-problems li');
	expect(await problem.allTextContents()).toEqual([
		'Line 25: “sixty” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.',
	]);
	expect(await rows()).toBe(23);
	await data().fill(DATA);
	expect(await problem.count()).toBe(0);
	expect(await rows()).toBe(24);
	expect(sent()).toEqual([]);
});

test('the chart is told in words as it changes', async () => {
	await paste(DATA);
	await status().filter({ hasText: '24 rows read as date and value.' }).waitFor();
	await page.getByLabel('What is measured?').fill('Calls answered');
	await status().filter({ hasText: 'Calls answered' }).waitFor();
	await page.getByLabel('Lower is better').check();
	await status().filter({ hasText: 'concern' }).waitFor();
	await page.getByLabel('XmR chart').check();
	await status().filter({ hasText: 'mean' }).waitFor();
	await data().fill('');
	await status().filter({ hasText: 'Nothing is drawn yet.' }).waitFor();
	expect(await rows()).toBe(0);
});

test('the chart starts again from a date, with its reason', async () => {
	await paste(DATA);
	const rebase = page.getByLabel('Start again from');
	await rebase.fill('Jan 2025 A second person joined');
	const picture = page.locator('draw-chart .spc-wide');
	expect(await picture.locator('.spc-rebase').count()).toBe(1);
	expect(await picture.textContent()).toContain('A second person joined');
	expect(await picture.locator('.spc-centre').count()).toBe(2);
	await rebase.fill('Aug 2030');
	await page.getByText('2030-08-01 changes nothing').waitFor();
	expect(await picture.locator('.spc-rebase').count()).toBe(0);
	await page.getByLabel('Target').fill('70%');
	expect(await picture.locator('.spc-target').count()).toBe(1);
	await page.getByLabel('Target').fill('seventy');
	await page.getByText('“seventy” is not a number').waitFor();
});

test('a CSV file is read where it is', async () => {
	const lines = ['date,numerator,denominator', '2024-01-01,30,60', '2024-02-01,45,60'];
	await page.getByLabel('Or open a CSV file').setInputFiles({
		name: 'ward.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(lines.join('\r\n')),
	});
	await status().filter({ hasText: '2 rows read as date, numerator and denominator.' }).waitFor();
	await page.getByText('The values as a table').click();
	expect(await page.locator('draw-chart tbody td:first-of-type').allTextContents()).toEqual([
		'50%',
		'75%',
	]);
	expect(sent()).toEqual([]);
});

describe('a reader takes the chart away', () => {
	beforeEach(async () => {
		await paste(DATA);
		await page.getByLabel('What is measured?').fill('Calls, answered!');
	});

	test('as SVG', async () => {
		const { name, bytes } = await download('Download as SVG');
		expect(name).toBe('calls-answered.svg');
		expect(bytes.toString()).toMatch(/^<svg [\s\S]*Calls, answered![\s\S]*<\/svg>$/);
	});

	test('as PNG, drawn and not blank', async () => {
		const { name, bytes } = await download('Download as PNG');
		expect(name).toBe('calls-answered.png');
		expect(bytes.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'));
		expect(bytes.readUInt32BE(16)).toBeGreaterThan(1280);
		expect(bytes.length).toBeGreaterThan(20_000);
	});

	test('as CSV that can be opened again', async () => {
		const { name, bytes } = await download('Download the data as CSV');
		expect(name).toBe('calls-answered.csv');
		expect(bytes.toString().split('\r\n').slice(0, 2)).toEqual([
			'\uFEFFdate,value',
			'2024-01-01,52',
		]);
	});

	test('with no network and without any request', async () => {
		await page.context().setOffline(true);
		await data().fill('2024-01-01,30\n2024-02-01,40');
		expect(await rows()).toBe(2);
		for (const button of ['Download as SVG', 'Download as PNG', 'Download the data as CSV'])
			await download(button);
		expect(sent()).toEqual([]);
	});
});

test('small numbers are warned of, and asked about before a download', async () => {
	await paste('2024-01-01,12\n2024-02-01,7\n2024-03-01,0');
	await page.getByText('Small numbers.').waitFor();
	expect(await page.locator('[data-caution]').textContent()).toContain('See line 2:');
	await page.getByRole('button', { name: 'Download as SVG' }).click();
	const dialog = page.getByRole('dialog', { name: 'These numbers are small' });
	await status().filter({ hasText: 'There are small numbers on line 2.' }).waitFor();
	await dialog.getByRole('button', { name: 'Go back' }).click();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download as SVG' }).click();
	await dialog.getByRole('button', { name: 'Go on' }).click();
	expect((await waiting).suggestedFilename()).toBe('run-chart.svg');
	await data().fill('2024-01-01,12\n2024-02-01,8');
	expect(await page.locator('[data-caution]').isVisible()).toBe(false);
});

test('the page may not connect, even if a script in it tried', async () => {
	const outcome = await page.evaluate(() =>
		fetch('/').then(
			() => 'sent',
			() => 'refused',
		),
	);
	expect(outcome).toBe('refused');
	expect(sent()).toEqual([]);
	const beacon = await page.evaluate(async () => {
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

test('made-up data can be tried by keyboard alone, and say that they are made up', async () => {
	await tabTo(page, 'draw-chart [data-example]');
	await page.keyboard.press('Enter');
	expect(await page.locator('draw-chart .spc-wide .spc-illustrative').count()).toBe(1);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('chart-data');
	await tabTo(page, 'draw-chart [data-svg]');
	const waiting = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await waiting).suggestedFilename()).toBe('calls-answered-within-a-day.svg');
});

test('on paper are the chart, its reading and its table', async () => {
	await paste(DATA);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('draw-chart table').isVisible()).toBe(true);
	expect(await page.locator('draw-chart .spc-wide').isVisible()).toBe(true);
	expect(await data().isVisible()).toBe(false);
});

test('without JavaScript the page says what it needs, and shows its examples', async () => {
	const plain = await newPage({ javaScriptEnabled: false });
	onTestFinished(() => plain.close());
	await plain.goto('./tools/run-chart/');
	expect(await plain.locator('main noscript p').isVisible()).toBe(true);
	expect(await plain.getByLabel('Paste your data').isVisible()).toBe(false);
	expect(await plain.locator('#example-shift').isVisible()).toBe(true);
	expect(await plain.locator('figure .spc-wide:visible').count()).toBeGreaterThan(4);
});
