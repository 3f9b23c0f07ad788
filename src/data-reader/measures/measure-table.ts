import { cutCells, type DataCell } from '../text/cells.ts';
import { type MeasureColumn, measureColumns } from './measure-row.ts';

/** The lines of a measure’s data, cut into cells. */
export interface MeasureTable {
	header: readonly DataCell[];
	/** `undefined` where the first line does not name the columns of a measure. */
	columns: readonly MeasureColumn[] | undefined;
	/** The lines below the first that are not empty. */
	rows: DataCell[][];
	/** A spreadsheet of a country with decimal commas puts semicolons between cells. */
	separator: ',' | ';';
}

/** Cuts the data of a measure at commas, or at semicolons where only these make its first line one. */
export function cutMeasureTable(text: string): MeasureTable {
	const [table, other] = ([',', ';'] as const).map((separator): MeasureTable => {
		const [header = [], ...body] = cutCells(text, separator, 'strict');
		const rows = body.filter((cells) => cells.some((cell) => cell.text !== '' || cell.problem));
		return { header, columns: measureColumns(header), rows, separator };
	}) as [MeasureTable, MeasureTable];
	return table.columns === undefined && other.columns ? other : table;
}
