import { unzipSync } from 'fflate';
import { EncryptedFileError } from 'hucre';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import type { CellContent } from '../values/cell.ts';

/** A sheet as it is filled in. */
export interface ReadSheet {
	name: string;
	/** Rows with at least one filled cell, from the top. */
	rows: readonly ReadRow[];
	/** Cells that span others, as `A2:C2`. */
	merged: readonly string[];
	isHidden: boolean;
	/** Cells whose formula has no result. */
	withoutResult: readonly string[];
}

export interface ReadRow {
	/** Counted from 1, as the workbook shows it. */
	number: number;
	/** By column, from 0; empty cells are left out. */
	cells: ReadonlyMap<number, CellContent>;
}

/** Larger workbooks hold something else than a team’s entries. */
const MOST_BYTES = 20 * 1024 * 1024;
/** No team has this many ideas; a sheet of this length is an export of something else. */
export const MOST_ROWS = 5000;

/** Why a workbook can’t be read, in words for the person who has it. */
export class WorkbookProblem extends Error {
	override name = 'WorkbookProblem';
}

/**
 * Reads a workbook.
 *
 * @throws WorkbookProblem if it has macros or a password, is too large, or is no `.xlsx` workbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
	if (bytes.length > MOST_BYTES)
		throw new WorkbookProblem('The workbook is larger than 20 MB: keep only the sheets to import.');
	checkKind(bytes);
	const { sheets } = await sheetsOf(bytes);
	return sheets.map(readSheet);
}

async function sheetsOf(bytes: Uint8Array) {
	try {
		return await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS + 2 });
	} catch (error) {
		if (error instanceof EncryptedFileError) throw new WorkbookProblem(PASSWORD);
		throw new WorkbookProblem(
			'The workbook can’t be read: open it in your spreadsheet program and save it as .xlsx again.',
		);
	}
}

const PASSWORD =
	'The workbook is protected with a password: save a copy without one, and import that.';

/** Old workbooks, and those with a password, begin with these bytes. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function checkKind(bytes: Uint8Array): void {
	if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
		const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
		throw new WorkbookProblem(
			isEncrypted ? PASSWORD : 'The workbook has the old .xls format: save it as .xlsx.',
		);
	}
	const names: string[] = [];
	try {
		unzipSync(bytes, {
			filter: ({ name }) => {
				names.push(name);
				return false;
			},
		});
	} catch {
		throw new WorkbookProblem('The file is no workbook: save it as .xlsx and try again.');
	}
	if (names.some((name) => /vbaProject\.bin$|macrosheets\//i.test(name)))
		throw new WorkbookProblem(
			'The workbook has macros, which are programs: save it as .xlsx without them, and import that.',
		);
	if (!names.some((name) => name.toLowerCase() === 'xl/workbook.xml'))
		throw new WorkbookProblem('The file is no .xlsx workbook: save it as .xlsx and try again.');
}

function readSheet(sheet: Sheet): ReadSheet {
	const cellAt = (row: number, column: number) => sheet.cells?.get(`${row},${column}`);
	const withoutResult: string[] = [];
	const rows = sheet.rows.flatMap((values, row): ReadRow[] => {
		const cells = new Map<number, CellContent>();
		for (const [column, value] of values.entries()) {
			const cell = cellAt(row, column);
			if (cell?.formula !== undefined && (value === null || cell.type === 'error'))
				withoutResult.push(cellName(row + 1, column));
			if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
			cells.set(column, { value, ...formatOf(cell) });
		}
		return cells.size > 0 ? [{ number: row + 1, cells }] : [];
	});
	return {
		name: sheet.name,
		rows,
		merged: (sheet.merges ?? []).map(
			({ startRow, startCol, endRow, endCol }) =>
				`${cellName(startRow + 1, startCol)}:${cellName(endRow + 1, endCol)}`,
		),
		isHidden: Boolean(sheet.hidden || sheet.veryHidden),
		withoutResult,
	};
}

function formatOf(cell: Cell | undefined): Pick<CellContent, 'isPercent' | 'isMonth'> {
	// Words in quotes are shown as they are.
	const format = cell?.style?.numFmt?.replaceAll(/"[^"]*"/g, '') ?? '';
	return {
		...(format.includes('%') && { isPercent: true }),
		...(/m/i.test(format) && /y/i.test(format) && !/d/i.test(format) && { isMonth: true }),
	};
}

/** Returns the name of a cell, as `F7`. @param row counted from 1 @param column counted from 0 */
export function cellName(row: number, column: number): string {
	let letters = '';
	for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
		letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
	return `${letters}${row}`;
}
