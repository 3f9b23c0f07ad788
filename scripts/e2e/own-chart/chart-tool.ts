import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect } from 'vitest';
import { sharedTab } from '../checks/browser.ts';

/** A year below and a year above, the last month with a slip. */
const VALUES = [
	52, 47, 55, 50, 46, 53, 49, 56, 48, 51, 54, 50, 66, 63, 68, 61, 65, 70, 64, 67, 62, 69, 66,
];
export const SLIP = [
	'Month\tValue',
	...VALUES.map(
		(value, index) => `${(index % 12) + 1}/${2024 + Math.floor(index / 12)}\t${value}%`,
	),
	'12/2025\tsixty',
].join('\n');
export const DATA = SLIP.replace('sixty', '63%');

/**
 * Returns the chart tool in a tab that the tests of a file share. Before each of them the page is opened and its use
 * begins; once the tool has loaded, its requests are recorded.
 */
export function openChartTool() {
	const page = sharedTab({ acceptDownloads: true });
	const tool = () => page().locator('own-chart');
	const data = () => page().getByLabel('Paste your data');
	const table = () => tool().locator('[data-table] tbody');
	let requests: string[] = [];

	beforeAll(() => {
		page().on('request', (request) => requests.push(request.url()));
	});

	beforeEach(async () => {
		await page().context().setOffline(false);
		await page().emulateMedia({ media: null });
		await page().goto('./tools/run-chart/');
		expect(await data().inputValue()).toBe('');
		await data().focus();
		await page().evaluate(async () => void (await customElements.whenDefined('own-chart')));
		requests = [];
	});

	return {
		page,
		tool,
		data,
		status: () => tool().getByRole('status'),
		/** Returns the number of rows in the table of the chart. */
		rows: () => table().locator('tr').count(),
		/** Returns the dates in the table of the chart. */
		dates: () => table().locator('th').allTextContents(),
		/** Returns the values in the table of the chart. */
		cells: () => table().locator('td:first-of-type').allTextContents(),
		/** Returns the requests that left the page, unlike those for data that it makes itself. */
		sent: () => requests.filter((url) => !/^(blob|data):/.test(url)),
		async paste(text: string): Promise<void> {
			await data().focus();
			await page().keyboard.insertText(text);
		},
		/** Returns the file that a button downloads. */
		async download(button: string): Promise<{ name: string; bytes: Buffer }> {
			const waiting = page().waitForEvent('download');
			await page().getByRole('button', { name: button }).click();
			const file = await waiting;
			const path = join(mkdtempSync(join(tmpdir(), 'download-')), file.suggestedFilename());
			await file.saveAs(path);
			return { name: file.suggestedFilename(), bytes: readFileSync(path) };
		},
		async openFile(name: string, buffer: Buffer): Promise<void> {
			await page().getByLabel('Or open a file').setInputFiles({
				name,
				mimeType: 'application/octet-stream',
				buffer,
			});
		},
	};
}
