import { numberForm } from '../numbers/number-form.ts';
import { type DecimalMark, numberValue, settleDecimalMark } from '../numbers/number-format.ts';
import type { WrittenDates } from './column-dates.ts';
import type { MeasureColumn } from './measure-row.ts';
import type { MeasureTable } from './measure-table.ts';

/**
 * The header and the rows of a file with semicolons, written with commas, days as YYYY-MM-DD and points before decimals;
 * `undefined` where a number could mean two things, or is none.
 */
export function semicolonRows(
	{ header, columns = [], rows }: MeasureTable,
	dates: WrittenDates | undefined,
): string[] | undefined {
	const isNumber = (index: number) => columns[index] !== 'date' && columns[index] !== 'note';
	const numbers = rows.flatMap((cells) =>
		cells.filter((_, index) => isNumber(index)).map(({ text }) => text),
	);
	const { mark, questions } = settleDecimalMark(numbers, 'semicolon', {});
	if (questions.length > 0) return undefined;
	const days = new Map(dates?.dates.map(({ row, date }) => [row, date]));
	const written = rows.map((cells, row) => {
		const texts = cells.map(({ text }, index) =>
			rewritten(text, columns[index], mark, index === 0 ? days.get(row) : undefined),
		);
		return texts.every((text) => text !== undefined) ? texts.map(quoted).join(',') : undefined;
	});
	if (!written.every((line) => line !== undefined)) return undefined;
	return [header.map(({ text }) => text).join(','), ...written];
}

function rewritten(
	text: string,
	column: MeasureColumn | undefined,
	mark: DecimalMark,
	day: string | undefined,
): string | undefined {
	if (day !== undefined) return day;
	if (column === 'date' || column === 'note' || text === '' || text === '*') return text;
	const form = numberForm(text);
	const value = form && !form.isPercent ? numberValue(form, mark) : undefined;
	return value === undefined ? undefined : String(value);
}

function quoted(text: string): string {
	return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
