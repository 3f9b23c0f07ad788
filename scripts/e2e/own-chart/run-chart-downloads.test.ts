import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATA, openChartTool } from './chart-tool.ts';

/** What a reader can take from the chart tool. */

const { page, data, status, rows, sent, paste, download, openFile } = openChartTool();

describe('a reader downloads the chart', () => {
	beforeEach(async () => {
		await paste(DATA);
		await page().getByLabel('What is measured?').fill('Calls, answered!');
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
		await page().context().setOffline(true);
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
		await page().getByLabel('XmR chart').check();
		const { name, bytes } = await download('Save the chart as a file');
		expect(name).toBe('calls-answered.chart.json');
		await page().getByRole('button', { name: 'Clear all' }).click();
		await page().getByLabel('Run chart:').check();
		await openFile(name, bytes);
		await status().filter({ hasText: '24 rows read' }).waitFor();
		expect(await page().getByLabel('What is measured?').inputValue()).toBe('Calls, answered!');
		expect(await page().getByLabel('XmR chart').isChecked()).toBe(true);
	});

	test('as the YAML of a measure, for an idea', async () => {
		const { name, bytes } = await download('Download the measure as YAML');
		expect(name).toBe('calls-answered.yaml');
		expect(bytes.toString()).toContain('    data: ./calls-answered.csv\n');
	});
});

test('small numbers are warned of, and asked about before a download', async () => {
	await paste('2024-01-01,12\n2024-02-01,7\n2024-03-01,0');
	await page().getByText('Small numbers.').waitFor();
	expect(await page().locator('[data-caution]').textContent()).toContain('See line 2:');
	await page().getByRole('button', { name: 'Download as SVG' }).click();
	const dialog = page().getByRole('dialog', { name: 'These numbers are small' });
	await status().filter({ hasText: 'There are small numbers on line 2.' }).waitFor();
	await dialog.getByRole('button', { name: 'Go back' }).click();
	const waiting = page().waitForEvent('download');
	await page().getByRole('button', { name: 'Download as SVG' }).click();
	await dialog.getByRole('button', { name: 'Go on' }).click();
	expect((await waiting).suggestedFilename()).toBe('run-chart.svg');
	await data().fill('2024-01-01,12\n2024-02-01,8');
	expect(await page().locator('[data-caution]').isVisible()).toBe(false);
});
