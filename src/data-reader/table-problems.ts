import type { DateForms } from './columns/column-contents.ts';
import type { KnownColumn } from './columns/known-column.ts';
import { numberForm } from './numbers/number-form.ts';
import type { ColumnRole } from './reading/reading.ts';
import type { DataCell } from './text/cells.ts';

/** A line with at least this many dates has them across instead of down. */
const DATES_ACROSS = 3;

const ACROSS =
	'The dates run across the table. Put them below each other in one column: copy the table, then use Paste Special and Transpose in your spreadsheet.';
const FORMULAS =
	'The cells hold formulas, not their results. Copy the cells again and paste their values.';

/** What keeps a text from being read as a table with dates and numbers; `undefined` for one that can be. */
export function tableProblem(
	lines: readonly DataCell[][],
	roles: readonly ColumnRole[],
	columns: readonly KnownColumn[],
	forms: DateForms,
): { message: string; kind: 'file' | 'dates-across' } | undefined {
	const dates = columns[roles.indexOf('date')]?.contents.possibleDates ?? 0;
	const across = lines.some(
		(cells) => cells.filter(({ text }) => text && forms.isSure(text)).length >= DATES_ACROSS,
	);
	if (across && dates < DATES_ACROSS) return { message: ACROSS, kind: 'dates-across' };
	const message = missingColumn(lines, roles, dates);
	return message === undefined ? undefined : { message, kind: 'file' };
}

function missingColumn(
	lines: readonly DataCell[][],
	roles: readonly ColumnRole[],
	dates: number,
): string | undefined {
	const isShare = roles.includes('numerator') || roles.includes('denominator');
	if (isShare && !(roles.includes('numerator') && roles.includes('denominator'))) {
		return 'A share needs two columns: the numerator (how many) and the denominator (out of how many).';
	}
	if (isShare || roles.includes('value')) return undefined;
	if (lines.some((cells) => cells.some(({ text }) => /^=\S/.test(text)))) return FORMULAS;
	if (dates > 0) {
		return 'There is a column of dates and no column of numbers. Put the values in a column beside the dates.';
	}
	if (lines.some((cells) => cells.some(({ text }) => numberForm(text) !== undefined))) {
		return 'There are numbers and no dates. Put a date before each number, in a column of its own.';
	}
	return 'No table was found. Paste at least one line with a date and a value.';
}
