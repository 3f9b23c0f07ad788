import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { newPage } from '../checks/browser.ts';
import { tabTo } from '../checks/keyboard.ts';

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

/** Opens the page and begins to use it; once the tool has loaded, its requests are recorded. */
beforeEach(async () => {
	page = await newPage({ acceptDownloads: true });
	await page.goto('./tools/run-chart/');
	await data().focus();
	await page.evaluate(async () => void (await customElements.whenDefined('own-chart')));
	requests = [];
	page.on('request', (request) => requests.push(request.url()));
});

const data = () => page.getByLabel('Paste your data');
const status = () => page.locator('own-chart').getByRole('status');
/** Returns the number of rows in the table of the chart. */
const rows = () => page.locator('own-chart [data-table] tbody tr').count();

async function paste(text: string): Promise<void> {
	await data().focus();
	await page.keyboard.insertText(text);
}

/** Returns the file that a button downloads. */
async function download(button: string): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await waiting;
	const path = join(mkdtempSync(join(tmpdir(), 'download-')), file.suggestedFilename());
	await file.saveAs(path);
	return { name: file.suggestedFilename(), bytes: readFileSync(path) };
}

async function openFile(name: string, buffer: Buffer): Promise<void> {
	await page.getByLabel('Or open a file').setInputFiles({
		name,
		mimeType: 'application/octet-stream',
		buffer,
	});
}

/** Returns the values in the table of the chart. */
const cells = () => page.locator('own-chart [data-table] tbody td:first-of-type').allTextContents();

/** Returns the requests that left the page, unlike those for data that it makes itself. */
function sent(): string[] {
	return requests.filter((url) => !/^(blob|data):/.test(url));
}

test('pasted data are drawn, and a bad row is reported until it is corrected', async () => {
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
	const picture = page.locator('own-chart .spc-wide');
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

test('a CSV file is read without being uploaded', async () => {
	const lines = ['date,numerator,denominator', '2024-01-01,30,60', '2024-02-01,45,60'];
	await page.getByLabel('Or open a file').setInputFiles({
		name: 'ward.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(lines.join('\r\n')),
	});
	await status().filter({ hasText: '2 rows read as date, numerator and denominator.' }).waitFor();
	await page.getByText('The values as a table').click();
	expect(
		await page.locator('own-chart [data-table] tbody td:first-of-type').allTextContents(),
	).toEqual(['50%', '75%']);
	expect(sent()).toEqual([]);
});

describe('a reader downloads the chart', () => {
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
		for (const button of ['Download as SVG', 'Download as PNG', 'Save the chart as a file'])
			await download(button);
		expect(sent()).toEqual([]);
	});

	test('as a slide with chart and reading, whose library is loaded only then', async () => {
		const { name, bytes } = await download('Download as a slide (PowerPoint)');
		expect(name).toBe('calls-answered.pptx');
		expect(sent()).toEqual([expect.stringMatching(/\/_astro\/slide\.[^/]*\.js$/)]);
		const files = unzipSync(new Uint8Array(bytes));
		const slide = strFromU8(files['ppt/slides/slide1.xml'] as Uint8Array);
		expect(slide).toContain('Calls, answered!');
		expect(slide).toContain('unlikely to be chance');
		expect(slide).toMatch(/<p:cNvPr [^>]*descr="Calls, answered!/);
		const picture = Object.keys(files).find((file) => /^ppt\/media\/.+\.png$/.test(file));
		expect(files[picture ?? '']?.length).toBeGreaterThan(20_000);
	});

	test('as a file that opens the chart again as it was', async () => {
		await page.getByLabel('XmR chart').check();
		const { name, bytes } = await download('Save the chart as a file');
		expect(name).toBe('calls-answered.chart.json');
		await page.getByRole('button', { name: 'Clear all' }).click();
		await page.getByLabel('Run chart:').check();
		await openFile(name, bytes);
		await status().filter({ hasText: '24 rows read' }).waitFor();
		expect(await page.getByLabel('What is measured?').inputValue()).toBe('Calls, answered!');
		expect(await page.getByLabel('XmR chart').isChecked()).toBe(true);
	});

	test('as the YAML of a measure, for an idea', async () => {
		const { name, bytes } = await download('Download the measure as YAML');
		expect(name).toBe('calls-answered.yaml');
		expect(bytes.toString()).toContain('    data: ./calls-answered.csv\n');
	});
});

/** A workbook of one sheet with a title, a header and two months in per cent. */
function workbook(more = ''): Buffer {
	const cell = (reference: string, type: string, value: string | number) =>
		`<c r="${reference}" ${type}><v>${value}</v></c>`;
	const rows = [
		cell('A1', 't="s"', 0),
		cell('A2', 't="s"', 1) + cell('B2', 't="s"', 2),
		cell('A3', 's="1"', 45383) + cell('B3', 's="2"', 0.45),
		cell('A4', 's="1"', 45413) + cell('B4', 't="e"', '#DIV/0!'),
	].map((cells, index) => `<row r="${index + 1}">${cells}</row>`);
	rows.push(more);
	const xml = (inside: string) => strToU8(`<?xml version="1.0"?>${inside}`);
	return Buffer.from(
		zipSync({
			'xl/workbook.xml': xml(
				'<workbook xmlns:r="r"><sheets><sheet name="Hidden" state="hidden" r:id="r1"/><sheet name="A" r:id="r2"/></sheets></workbook>',
			),
			'xl/_rels/workbook.xml.rels': xml(
				'<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>',
			),
			'xl/sharedStrings.xml': xml(
				'<sst><si><t>Ward data</t></si><si><t>Month</t></si><si><r><t>Compli</t></r><r><t>ance</t></r></si></sst>',
			),
			'xl/styles.xml': xml(
				'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>',
			),
			'xl/worksheets/sheet1.xml': xml('<worksheet><sheetData/></worksheet>'),
			'xl/worksheets/sheet2.xml': xml(
				`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
			),
		}),
	);
}

test('a workbook is read as its cells are shown, by a library that is loaded only then', async () => {
	await openFile('ward.xlsx', workbook());
	await status().filter({ hasText: '2 rows read as date and value.' }).waitFor();
	expect(await data().inputValue()).toBe(
		'Ward data\nMonth\tCompliance\n2024-04-01\t45%\n2024-05-01\t#DIV/0!\n',
	);
	await page.getByText('The values as a table').click();
	expect(await cells()).toEqual(['45%', 'no value']);
	expect(sent()).toEqual([expect.stringMatching(/\/_astro\/workbook\.[^/]*\.js$/)]);
});

test.each([
	['a row beyond the last', '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'],
	['a column beyond the last', '<row r="5"><c r="ZZZZZZ5"><v>1</v></c></row>'],
	[
		'more cells than anybody pastes',
		Array.from(
			{ length: 200 },
			(_, row) => `<row r="${row + 5}"><c r="XFD${row + 5}"/></row>`,
		).join(''),
	],
])('a workbook that claims %s is too large, and the browser goes on', async (_, row) => {
	await openFile('ward.xlsx', workbook(row));
	await page.getByText('The workbook is too large.').waitFor();
	await openFile('ward.xlsx', workbook());
	await status().filter({ hasText: '2 rows read as date and value.' }).waitFor();
});

test('a file without a table is identified, and the page does not change', async () => {
	await paste(DATA);
	await openFile('scan.pdf', Buffer.from('%PDF-1.7'));
	await page.getByText('This is a PDF.').waitFor();
	await openFile('photo.png', Buffer.from('\x89PNG\r\n', 'latin1'));
	await page.getByText('This is a picture').waitFor();
	expect(await page.getByText('This is a PDF.').count()).toBe(0);
	await openFile('large.csv', Buffer.alloc(10_000_001, 'a'));
	await page.getByText('larger than 10 MB').waitFor();
	expect(await rows()).toBe(24);
	await data().fill('2024-01-01,5\n'.repeat(100_000));
	await page.locator('#chart-problems').getByText('There are 100,000 lines').waitFor();
	await data().fill('<table><tr><td>5</td></tr></table>');
	await page.locator('#chart-problems').getByText('the source of a web page').waitFor();
	await data().fill(DATA);
	expect(await rows()).toBe(24);
});

test('an ambiguity is shown above the chart, with a button for the other reading', async () => {
	await paste('01/04/2024,50\n01/05/2024,60');
	const question = page.getByRole('group', { name: 'Does “01/04/2024” begin with the day' });
	await question.getByRole('button', { name: 'Read it as: Month first' }).click();
	expect(await question.count()).toBe(0);
	await page.getByText('The values as a table').click();
	const dates = page.locator('own-chart [data-table] tbody th');
	expect(await dates.allTextContents()).toEqual(['4 January 2024', '5 January 2024']);
	await data().fill('Day,Value\n01/04/2024,50\n01/05/2024,60');
	await question.getByRole('button', { name: 'This is right' }).click();
	expect(await question.count()).toBe(0);
	expect(await dates.allTextContents()).toEqual(['April 2024', 'May 2024']);
});

test('the page asks for the first day of week 1, which moves the weeks', async () => {
	await paste('Week,Falls\n1,12\n2,15');
	await page.getByLabel('Week 1 began on').fill('2026-03-02');
	await page.getByText('The values as a table').click();
	const dates = page.locator('own-chart [data-table] tbody th');
	expect(await dates.allTextContents()).toEqual(['2 March 2026', '9 March 2026']);
});

test('cells are corrected in place, and columns can be given another use', async () => {
	await paste('Month,A,B,Target\nApr 2024,many,10,9\nMay 2024,6,12,9');
	await page.getByText('The target line, 9, comes from “Target”.').waitFor();
	await page.getByText('Correct cells and choose columns').click();
	const cell = page.getByLabel('A, line 2');
	expect(await cell.getAttribute('aria-invalid')).toBe('true');
	await cell.fill('5');
	await cell.press('ArrowDown');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
		'A, line 3',
	);
	expect(await data().inputValue()).toBe('Month,A,B,Target\nApr 2024,5,10,9\nMay 2024,6,12,9');
	expect(await cell.getAttribute('aria-invalid')).toBe('false');
	await page.getByLabel('Use of B').selectOption('denominator');
	await page.getByLabel('Use of A').selectOption('numerator');
	await page.getByText('The values as a table').click();
	expect(await cells()).toEqual(['50%', '50%']);
	await page.getByLabel('Use of Target').selectOption('other');
	await page.getByText('Not drawn: “Target”.').waitFor();
});

test('many similar mistakes give one message', async () => {
	await paste(`Month,Value\n${'soon,5\n'.repeat(9)}Apr 2024,5`);
	expect(await page.locator('#chart-problems li').allTextContents()).toEqual([
		'Lines 2 to 10: “soon” is not a date. Write it like 2024-01-31, 31/01/2024 or Jan 2024.',
	]);
});

test('what a button changed can be taken back', async () => {
	await paste(DATA);
	await page.getByLabel('What is measured?').fill('Calls answered');
	await page.getByRole('button', { name: 'Clear all' }).click();
	expect(await rows()).toBe(0);
	const undo = page.getByRole('button', { name: 'Undo the last change' });
	await undo.click();
	expect(await rows()).toBe(24);
	expect(await page.getByLabel('What is measured?').inputValue()).toBe('Calls answered');
	await page.getByText('Correct cells and choose columns').click();
	await page.getByLabel('Value, line 2', { exact: true }).fill('51%');
	await page.keyboard.press('Tab');
	expect(await data().inputValue()).toContain('1/2024\t51%');
	await undo.click();
	expect(await data().inputValue()).toBe(DATA);
	await undo.click();
	expect(await data().inputValue()).toBe('');
	expect(await undo.isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
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

test('the page cannot connect, even if a script in it tried', async () => {
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

test('sample data can be tried by keyboard, and are labelled as made up', async () => {
	await tabTo(page, 'own-chart [data-example]');
	await page.keyboard.press('Enter');
	expect(await page.locator('own-chart .spc-wide .spc-illustrative').count()).toBe(1);
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('chart-data');
	await tabTo(page, 'own-chart [data-svg]');
	const waiting = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await waiting).suggestedFilename()).toBe('calls-answered-within-a-day.svg');
});

test('a printed page has the chart, its reading and its table', async () => {
	await paste(DATA);
	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('own-chart [data-table] table').isVisible()).toBe(true);
	expect(await page.locator('own-chart .spc-wide').isVisible()).toBe(true);
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
