import { columnLabel, type KnownColumn } from './columns/known-column.ts';
import type { DecimalMark } from './numbers/number-format.ts';
import { cellValue } from './read-values.ts';
import type { ColumnRole, Question } from './reading/reading.ts';

/** The value of a target column: that of its last line where it varies, with a question. */
export function settleTarget(
	columns: readonly KnownColumn[],
	roles: readonly ColumnRole[],
	mark: DecimalMark,
): { value: number | undefined; questions: Question[] } {
	const index = roles.indexOf('target');
	const column = columns[index];
	if (!column) return { value: undefined, questions: [] };
	const values = column.cells.flatMap((cell) => {
		const value = cellValue(cell, mark);
		return typeof value === 'object' && 'number' in value ? [value.number] : [];
	});
	const value = values.at(-1);
	if (value === undefined || values.every((each) => each === value))
		return { value, questions: [] };
	const label = `One line at ${value}`;
	const settled = roles.map((role, at) => (at === index ? 'other' : role));
	return {
		value,
		questions: [
			{
				code: 'columns',
				message: `The target in ${columnLabel(column)} changes. A chart has one target line: it was drawn at the last value, ${value}.`,
				choices: [
					{ label, settings: { roles } },
					{ label: 'No target line', settings: { roles: settled } },
				],
				taken: label,
			},
		],
	};
}
