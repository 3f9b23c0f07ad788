import type { CellPlace, DataCell } from '../text/cells.ts';
import { spreadsheetDates, type WrittenDates } from './column-dates.ts';
import { type DataProblem, placeOfRow } from './measure-row.ts';
import { cutMeasureTable, type MeasureTable } from './measure-table.ts';
import { semicolonRows } from './semicolon-rows.ts';

/** What a spreadsheet has made of the format of a whole file, in one problem; `undefined` for a file in order. */
export function spreadsheetProblem(
	table: MeasureTable,
	dates: WrittenDates | undefined,
): DataProblem | undefined {
	const isCut = table.separator === ';';
	const first = dates?.dates[0];
	if (!isCut && !first) return undefined;
	const found = [
		...(isCut ? ['semicolons between the cells'] : []),
		...(first ? [`dates like \`${first.written}\``] : []),
	];
	const expected = [...(isCut ? ['commas'] : []), ...(first ? ['days as YYYY-MM-DD'] : [])];
	const cell = first && !isCut ? table.rows[first.row]?.[0] : undefined;
	return {
		place: cell?.place ?? placeOfRow(table.header),
		message: `Unexpected ${found.join(' and ')} throughout the file, expected ${expected.join(' and ')}`,
		hint: hintFor(table, dates),
	};
}

function hintFor(table: MeasureTable, dates: WrittenDates | undefined): string {
	const first = dates?.dates[0];
	if (first && !dates.isClear) {
		return `\`${first.written}\` may begin with the day or the month: write the dates as YYYY-MM-DD yourself.`;
	}
	if (table.separator === ';' && !semicolonRows(table, dates)) {
		return 'Some numbers could mean two things: write commas between the cells and a point before decimals yourself.';
	}
	const example = first ? `: \`${first.written}\` becomes \`${first.date}\`` : '';
	return `\`--fix\` corrects the whole file${example}.`;
}

/** A stretch of the text and what is to replace it. */
export interface TextEdit {
	/** Where `before` begins, or the cell that it is in. */
	place: CellPlace;
	before: string;
	after: string;
}

/** What puts a file that a spreadsheet has saved in order; `undefined` where that is not certain, or not needed. */
export function spreadsheetFixes(
	text: string,
): { problem: DataProblem; edits: TextEdit[] } | undefined {
	const table = cutMeasureTable(text);
	const dates = table.columns && spreadsheetDates(table);
	const problem = table.columns && spreadsheetProblem(table, dates);
	if (!problem || (dates && !dates.isClear)) return undefined;
	const edits = table.separator === ';' ? lineEdits(text, table, dates) : dateEdits(table, dates);
	return edits && { problem, edits };
}

function dateEdits({ rows }: MeasureTable, dates: WrittenDates | undefined): TextEdit[] {
	return (dates?.dates ?? []).flatMap(({ row, date, written }) => {
		const cell = rows[row]?.[0];
		return cell ? [{ place: cell.place, before: written, after: date }] : [];
	});
}

/** Whole rows, each with the stretch of the text that it is written on. */
function lineEdits(
	text: string,
	table: MeasureTable,
	dates: WrittenDates | undefined,
): TextEdit[] | undefined {
	const lines = text.split('\n');
	const after = semicolonRows(table, dates);
	const edit = (cells: readonly DataCell[], row: string): TextEdit => {
		const place = placeOfRow(cells);
		const before = lines.slice(place.line - 1, place.endLine).join('\n');
		return { place: { ...place, column: 1 }, before, after: row };
	};
	return (
		after && [table.header, ...table.rows].map((cells, index) => edit(cells, after[index] ?? ''))
	);
}
