/** Awkward tables as people paste them into the chart tool, each looked at as a reader sees it on the page. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openChartTool } from './chart-tool.ts';

const FIXTURES = join(import.meta.dirname, '../../../src/data-reader/fixtures');
const readFixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

const { page, tool, paste } = openChartTool();

/** What a reader sees of the data: the table below the chart, the questions above it, and the messages about them. */
async function seen() {
	const texts = (part: string) => tool().locator(part).allInnerTexts();
	const rows = await tool()
		.locator('[data-table] tbody tr')
		.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
	return {
		rows: rows.map(([date, value]) => `${date}: ${value}`),
		questions: await texts('[data-questions] .question p'),
		problems: await texts('[data-problems] li'),
		columns: await tool().locator('[data-columns]').textContent(),
	};
}

const nothing = { questions: [], problems: [], columns: '' };

test.each(['capital-header.csv', 'plus-sign.csv', 'comma-row-at-end.csv'])(
	'%s draws two months',
	async (name) => {
		await paste(readFixture(name));
		expect(await seen()).toEqual({ ...nothing, rows: ['January 2024: 1', 'February 2024: 2'] });
	},
);

test('a share of all is drawn on an axis that ends at 100%', async () => {
	await paste(readFixture('share-of-all.csv'));
	await tool().getByRole('status').filter({ hasText: 'every value is 100%' }).waitFor();
	const { rows, ...rest } = await seen();
	expect(rows).toHaveLength(14);
	expect(rows[0]).toBe('January 2024: 100%');
	expect(rest).toEqual(nothing);
	const ticks = await tool().locator('.spc-wide text').allTextContents();
	const shares = ticks
		.filter((text) => /^\d+%$/.test(text))
		.map((text) => Number.parseInt(text, 10));
	expect(Math.max(...shares)).toBe(100);
});

test('a part above its whole and a whole below 0 are not drawn, each with its own reason', async () => {
	await paste(readFixture('share-above-whole.csv'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['1 February 2024: 50%'],
		problems: [
			'Line 2: The numerator, 3, is larger than the denominator, 2. The number counted comes first, then the number it is out of.',
			'Line 4: The denominator, -2, is below 0.',
		],
	});
});

test('a constant series says that nothing varies, and mentions the target', async () => {
	await paste(readFixture('constant.csv'));
	await page().getByLabel('XmR chart').check();
	await page().getByLabel('Target').fill('6');
	const status = tool().getByRole('status');
	await status.filter({ hasText: 'every value is 5, so nothing varies' }).waitFor();
	expect(await status.textContent()).toContain('The target, 6, is missed each time.');
	expect(await status.textContent()).not.toContain('chance alone');
});

test('five years of days are summed up in few words', async () => {
	const rows = Array.from({ length: 1826 }, (_, day) => {
		const date = new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10);
		return `${date},${(day % 60 < 12 ? 1 : 0) + ((7 * day) % 5)}`;
	});
	await page().getByLabel('XmR chart').check();
	await page()
		.getByLabel('Paste your data')
		.evaluate(
			(box: HTMLTextAreaElement, text) => {
				box.value = text;
				box.dispatchEvent(new Event('input', { bubbles: true }));
			},
			`date,value\n${rows.join('\n')}`,
		);
	const status = tool().getByRole('status');
	await status.filter({ hasText: '1,826 rows read as date and value.' }).waitFor();
	expect((await status.textContent())?.split(/\s+/).length).toBeLessThan(80);
	expect((await seen()).rows).toHaveLength(1826);
});

test('thousands that a comma cut in two are one number, and can be read as two', async () => {
	await paste(readFixture('thousands-comma.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: 1,234', 'May 2024: 2,345'],
		questions: ['Is “1,234” one number or two? It was read as 1234.'],
	});
	await page().getByRole('button', { name: 'They are two numbers' }).click();
	expect((await seen()).rows).toEqual(['April 2024: 0.427%', 'May 2024: 0.58%']);
});

test('a comma before decimals is read as such in a file with semicolons, with a question', async () => {
	await paste(readFixture('decimal-comma.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: 12.512', 'May 2024: 13.251'],
		questions: ['What does “12,512” mean? The comma was read as the decimal mark of every number.'],
	});
});

test('a year of two figures is not one to come', async () => {
	await paste(readFixture('two-figure-year.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 1998: 5', 'May 1998: 6'],
		questions: [
			'Does “01/04/98” begin with the day or the month? Every date was read with the day first.',
		],
	});
});

test.each([
	['invisible-characters.txt', ['April 2024: 5', 'May 2024: 6', 'June 2024: 7']],
	['minus-sign.txt', ['April 2024: −4', 'May 2024: 2']],
	['title-line.txt', ['April 2024: 5', 'May 2024: 6']],
	['percent-in-a-note.txt', ['April 2024: 5', 'May 2024: 6']],
	['separator-in-a-note.txt', ['April 2024: 5', 'May 2024: 6']],
])('%s is drawn without a question', async (name, rows) => {
	await paste(readFixture(name));
	expect(await seen()).toEqual({ ...nothing, rows });
});

test('the table that the page itself prints can be pasted back', async () => {
	await paste(readFixture('own-table.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: −4', 'May 2024: no value', 'June 2024: withheld'],
		columns: 'No value on line 5 (withheld) and line 4 (nothing there).',
	});
});

test('cells with errors are gaps, and the reason is given', async () => {
	await paste(readFixture('error-cells.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: no value', 'May 2024: 6', 'June 2024: no value', 'July 2024: no value'],
		columns: 'No value on line 4 (nothing there) and lines 1 and 3 (an error of the spreadsheet).',
	});
});

test('a column of percentages beside counts does not make them shares of 100', async () => {
	await paste(readFixture('percent-in-another-column.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: 45%', 'May 2024: 60%'],
		columns: 'Not drawn: “%”.',
	});
	const heads = await tool().locator('[data-table] thead th').allTextContents();
	expect(heads).toEqual(expect.arrayContaining(['Numerator', 'Denominator']));
});

test('a target is a line to reach, and last year is no denominator', async () => {
	await paste(readFixture('target-column.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: 90%', 'May 2024: 91%', 'June 2024: 92%'],
		columns: 'The target line, 95, comes from “Target”.',
	});
	expect(await tool().locator('.spc-wide .spc-target').count()).toBe(1);
	await page().getByLabel('Paste your data').fill(readFixture('last-year.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: 5', 'May 2024: 6'],
		questions: ['More than one column could be drawn. The chart shows “This year”.'],
		columns: 'Not drawn: “Last year”.',
	});
	expect(await page().getByRole('button', { name: 'out of “Last year”' }).count()).toBe(0);
});

test('“Unicode text” of a spreadsheet is opened as text', async () => {
	await page().getByLabel('Or open a file').setInputFiles(join(FIXTURES, 'utf-16.txt'));
	await tool().getByRole('status').filter({ hasText: '2 rows read' }).waitFor();
	expect((await seen()).rows).toEqual(['April 2024: 5', 'May 2024: 6']);
});

test('few points after a new start are said to be few, in a sentence', async () => {
	await paste('Apr-24\t90\nMay-24\t91\nJun-24\t92');
	await page().getByLabel('Start again from').fill('15/05/2024: new form');
	const status = tool().getByRole('status');
	await status.filter({ hasText: 'too few' }).waitFor();
	expect(await status.textContent()).not.toMatch(/The no |undefined|NaN/);
	expect((await seen()).rows).toHaveLength(3);
});

test('words below the data are named with their lines, and the data drawn', async () => {
	await paste(readFixture('start-again.txt'));
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: 90', 'May 2024: 91', 'June 2024: 92'],
		problems: [
			'Lines 5 and 6: “Start again from:” is not a date. Write it like 2024-01-31, 31/01/2024 or Jan 2024. The same goes for the other lines.',
		],
	});
});

test('a table with its dates across can be turned, and turned back', async () => {
	const wide = 'Month,Apr-24,May-24,Jun-24\nFalls,15,16,17\nTarget,14,14,14';
	await paste(wide);
	await page().getByText('The dates run across the table.').first().waitFor();
	await page().getByRole('button', { name: 'Turn the table' }).click();
	expect(await seen()).toEqual({
		...nothing,
		rows: ['April 2024: 15', 'May 2024: 16', 'June 2024: 17'],
		columns: 'The target line, 14, comes from “Target”.',
	});
	await page().getByRole('button', { name: 'Undo the last change' }).click();
	expect(await page().getByLabel('Paste your data').inputValue()).toBe(wide);
});
