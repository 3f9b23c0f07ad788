import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Provenance } from './collection-document.ts';
import type { LongTable } from './long-table.ts';

/** The most characters that a cell of a spreadsheet takes. */
const LONGEST_CELL = 32_767;

/**
 * Returns all tables as one Excel workbook: a sheet that says what each is, then a sheet for each. A text stays a text,
 * even if it begins as a formula does.
 */
export function writeWorkbook(
	tables: readonly LongTable[],
	{ site, licence, built }: Provenance,
): Promise<Uint8Array> {
	const day = new Date(`${built}T00:00:00Z`);
	const about: WriteSheet = {
		name: 'About',
		rows: [
			[site],
			[`Licence: ${licence}`],
			[`As of ${built}`],
			[],
			['Sheet', 'Column', 'What it says'],
			...tables.flatMap(({ name, row, columns }) => [
				[name, '', row],
				...columns.map((column) => [name, column.name, column.about]),
			]),
		],
	};
	return writeXlsx({
		sheets: [about, ...tables.map(writeSheet)],
		properties: { title: `Open data: ${site}`, created: day, modified: day },
	});
}

function writeSheet({ name, columns, rows }: LongTable): WriteSheet {
	return {
		name,
		rows: [
			columns.map((column) => column.name),
			...rows.map((row) => row.map((value, index) => writeCell(value, columns[index]?.type))),
		],
		freezePane: { rows: 1 },
	};
}

function writeCell(value: string | number | undefined, type: string | undefined): CellValue {
	if (value === undefined) return null;
	if (type === 'boolean') return value === 'true';
	return typeof value === 'string' ? value.slice(0, LONGEST_CELL) : value;
}
