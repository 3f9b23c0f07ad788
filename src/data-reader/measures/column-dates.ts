import { isIsoDay } from '../dates/calendar.ts';
import { readDates } from '../dates/read-dates.ts';
import type { MeasureTable } from './measure-table.ts';

/** A date that a spreadsheet has written in its own way, and the day that it is. */
export interface WrittenDate {
	/** The index of its row. */
	row: number;
	written: string;
	date: string;
}

/** How the dates of a column are written, where they are not all YYYY-MM-DD. */
export interface WrittenDates {
	dates: WrittenDate[];
	/** True where every one of them can be read in one way alone. */
	isClear: boolean;
}

/** A day of the last century that years of two figures can’t be mixed up with: measures write years in full. */
const TODAY = '2026-01-01';

/** The dates of a column as a spreadsheet writes them; `undefined` for fewer than two, which are slips and no format. */
export function spreadsheetDates({ rows }: MeasureTable): WrittenDates | undefined {
	const cells = rows.map(([cell]) => cell?.text ?? '');
	const { dates, questions } = readDates(cells, {}, TODAY, false);
	const written = cells.flatMap((text, row): WrittenDate[] => {
		const date = dates[row];
		const isFull = /\d{4}/.test(text) && /\d\D+\d|[a-z]/i.test(text);
		return date === undefined || isIsoDay(text) || !isFull || isMonthOnly(text)
			? []
			: [{ row, written: text, date }];
	});
	if (written.length < 2) return undefined;
	const isClear = questions.length === 0 || isFirstOfMonths(written);
	return { dates: written, isClear };
}

/** A month or a year without a day leaves the day to its author. */
function isMonthOnly(text: string): boolean {
	return /^\d{4}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{4}$|^[a-z]+[-/., ]*\d{4}$/i.test(text);
}

/** Three dates or more that are the first days of months, read with the day first, are no days of one January. */
function isFirstOfMonths(written: readonly WrittenDate[]): boolean {
	return written.length >= 3 && written.every(({ date }) => date.endsWith('-01'));
}
