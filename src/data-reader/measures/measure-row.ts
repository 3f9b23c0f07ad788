import type { CellPlace, DataCell } from '../text/cells.ts';

/** One row of a measure’s data. `undefined` is missing, `suppressed` is a number withheld to protect people. */
export interface MeasureRow {
	date: string;
	value?: number | 'suppressed' | undefined;
	numerator?: number | 'suppressed' | undefined;
	denominator?: number | 'suppressed' | undefined;
	note?: string | undefined;
}

/** Something wrong with the data of a measure. */
export interface DataProblem {
	place: CellPlace;
	message: string;
	hint?: string;
}

/** The columns of a measure’s data, in their order. */
export type MeasureColumn = 'date' | 'value' | 'numerator' | 'denominator' | 'note';

const HEADERS: readonly (readonly MeasureColumn[])[] = [
	['date', 'value'],
	['date', 'value', 'note'],
	['date', 'numerator', 'denominator'],
	['date', 'numerator', 'denominator', 'note'],
];

/** The columns that a first line names; `undefined` where it is not one that the data of a measure may have. */
export function measureColumns(header: readonly DataCell[]): readonly MeasureColumn[] | undefined {
	const names = header.map(({ text }) => text.toLowerCase());
	return HEADERS.find(
		(columns) =>
			columns.length === names.length && columns.every((name, index) => name === names[index]),
	);
}

/** The place of a whole row. */
export function placeOfRow(cells: readonly DataCell[]): CellPlace {
	const first = cells[0]?.place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
	const { endLine, endColumn } = cells.at(-1)?.place ?? first;
	return { ...first, endLine, endColumn };
}
