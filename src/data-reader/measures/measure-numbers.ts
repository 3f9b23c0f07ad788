import { numberForm } from '../numbers/number-form.ts';
import { numberValue } from '../numbers/number-format.ts';
import type { DataCell } from '../text/cells.ts';
import type { DataProblem, MeasureColumn, MeasureRow } from './measure-row.ts';

type NumberColumn = Exclude<MeasureColumn, 'date' | 'note'>;

/** A number as the data of a measure have it: digits, a point before decimals and nothing else. */
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

function isNumberColumn(column: MeasureColumn | undefined): column is NumberColumn {
	return column === 'value' || column === 'numerator' || column === 'denominator';
}

/** The number in a cell; `undefined` is missing. */
function measureNumber(text: string): number | 'suppressed' | 'invalid' | undefined {
	if (text === '') return undefined;
	if (text === '*') return 'suppressed';
	const form = PLAIN.test(text) ? numberForm(text) : undefined;
	return (form && numberValue(form, '.')) ?? 'invalid';
}

/** Cells that hold something else than a number. */
export function numberProblems(
	cells: readonly DataCell[],
	columns: readonly MeasureColumn[],
): DataProblem[] {
	return cells.flatMap(({ text, place }, index) => {
		const column = columns[index];
		if (!isNumberColumn(column) || measureNumber(text) !== 'invalid') return [];
		return [
			{
				place,
				message: `Unexpected ${column} \`${text}\`, expected a number, nothing (missing) or \`*\` (suppressed)`,
				hint: 'Write the number alone, without units, commas or a percent sign.',
			},
		];
	});
}

/** A part that is larger than its whole, or a whole below nothing. */
export function shareProblems(
	cells: readonly DataCell[],
	columns: readonly MeasureColumn[],
): DataProblem[] {
	const { numerator, denominator } = toMeasureRow(cells, columns, '');
	const problemAt = (column: NumberColumn, message: string): DataProblem[] => {
		const cell = cells[columns.indexOf(column)];
		return cell ? [{ place: cell.place, message }] : [];
	};
	if (typeof denominator === 'number' && denominator < 0) {
		return problemAt('denominator', `Unexpected denominator ${denominator}, expected 0 or more`);
	}
	if (typeof numerator !== 'number' || typeof denominator !== 'number') return [];
	if (numerator <= denominator) return [];
	const message = `Unexpected numerator ${numerator}, expected at most the denominator ${denominator}`;
	return problemAt('numerator', message);
}

/** A row whose cells are in order. */
export function toMeasureRow(
	cells: readonly DataCell[],
	columns: readonly MeasureColumn[],
	date: string,
): MeasureRow {
	const row: MeasureRow = { date };
	for (const [index, column] of columns.entries()) {
		const text = cells[index]?.text ?? '';
		const number = isNumberColumn(column) ? measureNumber(text) : undefined;
		if (isNumberColumn(column) && number !== undefined && number !== 'invalid')
			row[column] = number;
		if (column === 'note' && text !== '') row.note = text;
	}
	return row;
}
