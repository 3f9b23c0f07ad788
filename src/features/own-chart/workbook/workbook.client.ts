/** Reads the first sheet of a workbook (.xlsx) in the reader’s browser, as the text that copying its cells would give. */

import { strFromU8, unzipSync } from 'fflate';
import { serialDay } from '../../../data-reader/dates/calendar.ts';

/** What a workbook of a ward’s data may come to once it is unzipped; far less than would hold a browser up. */
const MOST_BYTES = 50_000_000;

/** The rows and columns that a sheet of Excel has. A file can claim any place for a cell. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What a sheet may come to with its empty cells: the places of a few cells can make it one of thousands of millions. */
const MOST_CELLS = 2_000_000;

/** Formats of dates that workbooks have without saying what they look like. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** The text of the first sheet, with tabs between its cells, or why there is none. */
export function workbookText(bytes: Uint8Array): { text: string } | { problem: string } {
	try {
		let size = 0;
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!/^xl\/(?:workbook|sharedStrings|styles|_rels\/|worksheets\/)/.test(name)) return false;
				size += originalSize;
				return size <= MOST_BYTES;
			},
		});
		if (size > MOST_BYTES) return { problem: TOO_LARGE };
		const xml = (name: string) => {
			const file = files[name];
			return file && new DOMParser().parseFromString(strFromU8(file), 'application/xml');
		};
		const workbook = xml('xl/workbook.xml');
		const sheet = xml(firstSheet(workbook, xml('xl/_rels/workbook.xml.rels')));
		if (!sheet)
			return { problem: 'No sheet was found in the workbook. Copy the cells and paste them.' };
		const text = sheetText(sheet, {
			texts: sharedTexts(xml('xl/sharedStrings.xml')),
			styles: formats(xml('xl/styles.xml')),
			daysBefore: countsFrom1904(workbook) ? DAYS_TO_1904 : 0,
		});
		return text === undefined ? { problem: TOO_LARGE } : { text };
	} catch {
		return {
			problem:
				'The workbook could not be opened: it may be locked with a password. Copy the cells and paste them.',
		};
	}
}

const TOO_LARGE = 'The workbook is too large. Copy the cells and paste them.';

function elements(node: Document | Element | undefined, name: string): Element[] {
	return [...(node?.getElementsByTagNameNS('*', name) ?? [])];
}

/** The path of the sheet that comes first and is not hidden. */
function firstSheet(workbook: Document | undefined, relations: Document | undefined): string {
	const sheets = elements(workbook, 'sheet');
	const first = sheets.find((sheet) => !sheet.getAttribute('state')) ?? sheets[0];
	const id = [...(first?.attributes ?? [])].find(
		({ localName, prefix }) => localName === 'id' && prefix,
	);
	const relation = elements(relations, 'Relationship').find(
		(each) => each.getAttribute('Id') === id?.value,
	);
	const target = relation?.getAttribute('Target') ?? 'worksheets/sheet1.xml';
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function sharedTexts(shared: Document | undefined): string[] {
	return elements(shared, 'si').map(textIn);
}

/** The text in its runs, without the hints for how to pronounce it. */
function textIn(element: Element): string {
	return elements(element, 't')
		.filter(({ parentElement }) => parentElement?.localName !== 'rPh')
		.map(({ textContent }) => textContent ?? '')
		.join('');
}

type Format = 'date' | 'percent' | 'plain';

/** How the cells of each style are shown. */
function formats(styles: Document | undefined): Format[] {
	const codes = new Map(
		elements(styles, 'numFmt').map((each) => [
			Number(each.getAttribute('numFmtId')),
			each.getAttribute('formatCode') ?? '',
		]),
	);
	const [own] = elements(styles, 'cellXfs');
	return elements(own, 'xf').map((style) => {
		const id = Number(style.getAttribute('numFmtId'));
		return formatOf(id, codes.get(id) ?? '');
	});
}

function formatOf(id: number, code: string): Format {
	// Words in quotes and colours in brackets do not affect the kind of number.
	const plain = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
	if (id === 9 || id === 10 || plain.includes('%')) return 'percent';
	return DATE_FORMATS.has(id) || /[dmy]/i.test(plain) ? 'date' : 'plain';
}

/** What the cells of a sheet refer to. */
interface SheetContext {
	texts: readonly string[];
	styles: readonly Format[];
	/** Days from 1900 to the day that the workbook counts from. */
	daysBefore: number;
}

/** Workbooks of old Macintosh computers count days from 1904. */
const DAYS_TO_1904 = 1462;

function countsFrom1904(workbook: Document | undefined): boolean {
	const [properties] = elements(workbook, 'workbookPr');
	return ['1', 'true'].includes(properties?.getAttribute('date1904') ?? '');
}

/** `undefined` for a sheet with a place that no sheet has, or with too many cells to paste. */
function sheetText(sheet: Document, context: SheetContext): string | undefined {
	const lines: string[] = [];
	let count = 0;
	for (const [index, row] of elements(sheet, 'row').entries()) {
		const number = Number(row.getAttribute('r')) || index + 1;
		const cells: string[] = [];
		for (const [at, cell] of elements(row, 'c').entries()) {
			const column = columnOf(cell.getAttribute('r')) ?? at;
			if (column >= MOST_COLUMNS) return undefined;
			cells[column] = cellText(cell, context);
		}
		count += cells.length;
		if (!Number.isInteger(number) || number < 1 || number > MOST_ROWS || count > MOST_CELLS)
			return undefined;
		lines[number - 1] = Array.from(cells, (text) => quoted(text ?? '')).join('\t');
	}
	return `${Array.from(lines, (line) => line ?? '').join('\n')}\n`;
}

/** The column of “C5”, counted from 0. */
function columnOf(reference: string | null): number | undefined {
	const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
	if (!letters) return undefined;
	return [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: Element, { texts, styles, daysBefore }: SheetContext): string {
	const type = cell.getAttribute('t');
	const [value] = elements(cell, 'v');
	const written = value?.textContent ?? '';
	if (type === 's') return texts[Number(written)] ?? '';
	if (type === 'inlineStr') return textIn(cell);
	if (type === 'b') return written === '1' ? 'TRUE' : 'FALSE';
	if (written === '' || (type && type !== 'n')) return written;
	const number = Number(written);
	const format = styles[Number(cell.getAttribute('s') ?? 0)] ?? 'plain';
	if (format === 'date' && number >= 1) return serialDay(number + daysBefore);
	// Fifteen digits are what a spreadsheet keeps; the rest is noise.
	const shown = (size: number) => String(Number(size.toPrecision(15)));
	return format === 'percent' ? `${shown(number * 100)}%` : shown(number);
}

function quoted(text: string): string {
	return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
