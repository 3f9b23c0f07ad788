// @vitest-environment happy-dom
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookText } from './workbook.client.ts';

// This DOM takes `*` for the name of a namespace; in a browser it is any.
const parsed = new DOMParser().parseFromString('<a/>', 'application/xml');
for (const node of [parsed, parsed.documentElement]) {
	let prototype = Object.getPrototypeOf(node);
	while (!Object.hasOwn(prototype, 'getElementsByTagNameNS'))
		prototype = Object.getPrototypeOf(prototype);
	prototype.getElementsByTagNameNS = function (this: ParentNode, _: string, name: string) {
		return [...this.querySelectorAll('*')].filter(({ localName }) => localName === name);
	};
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (rows: string) =>
	`<worksheet xmlns="http://example.org/main"><sheetData>${rows}</sheetData></worksheet>`;
const styles = (ids: readonly (number | string)[]) =>
	`<styleSheet xmlns="http://example.org/main"><numFmts>${ids
		.map((code, at) =>
			typeof code === 'string' ? `<numFmt numFmtId="${200 + at}" formatCode='${code}'/>` : '',
		)
		.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${ids
		.map((code, at) => `<xf numFmtId="${typeof code === 'string' ? 200 + at : code}"/>`)
		.join('')}</cellXfs></styleSheet>`;

function read(files: Readonly<Record<string, string>>) {
	return workbookText(
		zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
	);
}

/** The text of a workbook with one sheet of these rows. */
const text = (rows: string, more: Readonly<Record<string, string>> = {}) =>
	read({ [SHEET]: sheet(rows), ...more });
const cell = (value: string, attributes = '') =>
	text(`<row r="1"><c r="A1" ${attributes}><v>${value}</v></c></row>`);
const formatted = (value: number, code: number | string, more = {}) =>
	text(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, {
		'xl/styles.xml': styles([0, code]),
		...more,
	});

const TOO_LARGE = { problem: 'The workbook is too large. Copy the cells and paste them.' };

describe('a sheet', () => {
	test('is the text that copying its cells would give, with its empty cells and rows', () => {
		expect(
			text(
				'<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="3"><c r="AB3"><v>3</v></c></row>',
			),
		).toEqual({ text: `1\t\t2\n\n${'\t'.repeat(27)}3\n` });
	});

	test('without places has its cells one after the other', () => {
		expect(text('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual({
			text: '1\t2\n3\n',
		});
	});

	test('has the texts that cells share, and their own, without hints for how to pronounce them', () => {
		const shared =
			'<sst xmlns="http://example.org/main"><si><t>date</t></si><si><r><t>va</t></r><r><t>lue</t></r><rPh><t>x</t></rPh></si></sst>';
		const rows =
			'<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c><c t="inlineStr"><is><t>own</t></is></c></row>';
		expect(text(rows, { 'xl/sharedStrings.xml': shared })).toEqual({
			text: 'date\tvalue\t\town\n',
		});
	});

	test.each([
		['1', 't="b"', 'TRUE'],
		['0', 't="b"', 'FALSE'],
		['#N/A', 't="e"', '#N/A'],
		['words', 't="str"', 'words'],
		['', '', ''],
		['7', 't="n"', '7'],
		['0.30000000000000004', '', '0.3'],
		['1E3', '', '1000'],
	])('shows %j with %s as %j', (value, attributes, shown) => {
		expect(cell(value, attributes)).toEqual({ text: `${shown}\n` });
	});

	test.each([
		['a "b"', '"a ""b"""'],
		['a&#9;b', '"a\tb"'],
		['a&#10;b', '"a\nb"'],
	])('has quotes round the text %j, which pasting would cut', (value, shown) => {
		expect(cell(value, 't="str"')).toEqual({ text: `${shown}\n` });
	});
});

describe('a number', () => {
	test.each([
		['as a day, in formats without a picture', 46_027, 14, '2026-01-05'],
		['as a day', 46_027, 'dd/mm/yyyy', '2026-01-05'],
		['as a day, with a colour and words', 46_027, '[Red]"Week of" d', '2026-01-05'],
		['as it is, before the first day', 0.5, 14, '0.5'],
		['as a percentage', 0.285, 9, '28.5%'],
		['as a percentage with places', 0.07, 10, '7%'],
		['as a percentage of its own', 0.1, '0.0%', '10%'],
		['as it is', 46_027, '0.00', '46027'],
		['as it is, with a unit in words', 3, '0 "days"', '3'],
		['as it is, with a letter that stands for itself', 3, '0\\d', '3'],
	])('is shown %s', (_, value, code, shown) => {
		const found = formatted(value, code);
		expect('text' in found && found.text.split(/[T\n]/)[0]).toBe(shown);
	});

	test.each([
		['1', '2030-01-06'],
		['true', '2030-01-06'],
		['0', '2026-01-05'],
	])('of a workbook that counts from 1904 (%s) is a later day', (value, day) => {
		const workbook = `<workbook xmlns="http://example.org/main"><workbookPr date1904="${value}"/></workbook>`;
		const found = formatted(46_027, 14, { 'xl/workbook.xml': workbook });
		expect('text' in found && found.text.slice(0, 10)).toBe(day);
	});
});

test('a workbook without a sheet says so', () => {
	expect(read({ 'xl/workbook.xml': '<workbook xmlns="http://example.org/main"/>' })).toEqual({
		problem: 'No sheet was found in the workbook. Copy the cells and paste them.',
	});
});

describe('a file that would hold the browser up', () => {
	test.each([
		['a column that no sheet has', '<row><c r="XFE1"><v>1</v></c></row>'],
		['a row that no sheet has', '<row r="1048577"><c r="A1"><v>1</v></c></row>'],
		['a row before the first', '<row r="-1"><c r="A1"><v>1</v></c></row>'],
		['a part of a row', '<row r="1.5"><c r="A1"><v>1</v></c></row>'],
	])('is refused for %s', (_, rows) => {
		expect(text(rows)).toEqual(TOO_LARGE);
	});

	test('is opened with the last column and the last row of a sheet', () => {
		expect('text' in text('<row><c r="XFD1"><v>1</v></c></row>')).toBe(true);
		expect('text' in text('<row r="1048576"><c r="A1"><v>1</v></c></row>')).toBe(true);
	});

	test('is refused when few cells make a vast table', () => {
		const rows = (count: number) =>
			Array.from(
				{ length: count },
				(_, row) => `<row r="${row + 1}"><c r="XFD1"><v>1</v></c></row>`,
			).join('');
		expect('text' in text(rows(122))).toBe(true);
		expect(text(rows(123))).toEqual(TOO_LARGE);
	});

	/** A workbook whose list of files says of one that it is this large. */
	const claiming = (name: string, size: number) => {
		const rows = sheet('<row><c><v>1</v></c></row>');
		const bytes = zipSync({ [SHEET]: strToU8(rows), [name]: strToU8(' ') });
		const view = new DataView(bytes.buffer);
		// Each entry of the list begins with these letters; its size is 24 bytes on, and its name 46.
		for (let at = 0; at + 46 < bytes.length; at += 1) {
			const found = strFromU8(bytes.subarray(at + 46, at + 46 + name.length));
			if (view.getUint32(at, true) === 0x02014b50 && found === name)
				view.setUint32(at + 24, size, true);
		}
		return workbookText(bytes);
	};

	test('is refused when it is far larger than it looks, and pictures do not count', () => {
		expect(claiming('xl/styles.xml', 50_000_001)).toEqual(TOO_LARGE);
		expect(claiming('xl/media/a.png', 50_000_001)).toEqual({ text: '1\n' });
	});

	test('is refused in words when it can’t be unzipped, as one that is locked', () => {
		expect(workbookText(new Uint8Array([0x50, 0x4b, 1, 2]))).toEqual({
			problem:
				'The workbook could not be opened: it may be locked with a password. Copy the cells and paste them.',
		});
	});
});
