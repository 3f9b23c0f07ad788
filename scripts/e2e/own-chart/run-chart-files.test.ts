import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DATA, openChartTool } from './chart-tool.ts';

/** The files that a reader can open in the chart tool. */

const { page, data, status, rows, cells, sent, paste, openFile } = openChartTool();

test('a CSV file is read without being uploaded', async () => {
	const lines = ['date,numerator,denominator', '2024-01-01,30,60', '2024-02-01,45,60'];
	await page()
		.getByLabel('Or open a file')
		.setInputFiles({
			name: 'ward.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(lines.join('\r\n')),
		});
	await status().filter({ hasText: '2 rows read as date, numerator and denominator.' }).waitFor();
	await page().getByText('The values as a table').click();
	expect(await cells()).toEqual(['50%', '75%']);
	expect(sent()).toEqual([]);
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
	await page().getByText('The values as a table').click();
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
	await page().getByText('The workbook is too large.').waitFor();
	await openFile('ward.xlsx', workbook());
	await status().filter({ hasText: '2 rows read as date and value.' }).waitFor();
});

test('a file without a table is identified, and the page does not change', async () => {
	await paste(DATA);
	await openFile('scan.pdf', Buffer.from('%PDF-1.7'));
	await page().getByText('This is a PDF.').waitFor();
	await openFile('photo.png', Buffer.from('\x89PNG\r\n', 'latin1'));
	await page().getByText('This is a picture').waitFor();
	expect(await page().getByText('This is a PDF.').count()).toBe(0);
	await openFile('large.csv', Buffer.alloc(10_000_001, 'a'));
	await page().getByText('larger than 10 MB').waitFor();
	expect(await rows()).toBe(24);
	await data().fill('2024-01-01,5\n'.repeat(100_000));
	await page().locator('#chart-problems').getByText('There are 100,000 lines').waitFor();
	await data().fill('<table><tr><td>5</td></tr></table>');
	await page().locator('#chart-problems').getByText('the source of a web page').waitFor();
	await data().fill(DATA);
	expect(await rows()).toBe(24);
});
