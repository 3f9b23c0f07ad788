import { itemAt } from '../../format/item-at.ts';
import { isIsoDay } from '../dates/calendar.ts';
import type { DataCell } from '../text/cells.ts';
import { spreadsheetDates } from './column-dates.ts';
import { numberProblems, shareProblems, toMeasureRow } from './measure-numbers.ts';
import {
	type DataProblem,
	type MeasureColumn,
	type MeasureRow,
	placeOfRow,
} from './measure-row.ts';
import { cutMeasureTable } from './measure-table.ts';
import { spreadsheetProblem } from './spreadsheet-format.ts';

/** More than a century of days has fewer, and each may have a problem to report. */
const MOST_LINES = 40_000;

const TOO_LONG: { rows: MeasureRow[]; problems: DataProblem[] } = {
	rows: [],
	problems: [
		{
			place: { line: MOST_LINES, column: 1, endLine: MOST_LINES, endColumn: 1 },
			message:
				'Unexpected file of more than 40,000 lines, expected one line for each day, week or month',
			hint: 'Take out the empty lines, or add up the numbers of each month.',
		},
	],
};

/**
 * Reads the data of a measure: commas between cells, dates as YYYY-MM-DD that rise, plain numbers. Rows that can’t be
 * read are left out and named. A file that a spreadsheet has saved in its own format is reported once.
 */
export function readMeasureData(text: string): { rows: MeasureRow[]; problems: DataProblem[] } {
	if (text.split('\n', MOST_LINES + 1).length > MOST_LINES) return TOO_LONG;
	const table = cutMeasureTable(text);
	const { header, columns } = table;
	if (columns === undefined) {
		const message =
			'Expected a first line `date,value` or `date,numerator,denominator`, with `note` as a last column if there are notes';
		return { rows: [], problems: [{ place: placeOfRow(header), message }] };
	}
	const dates = spreadsheetDates(table);
	const whole = spreadsheetProblem(table, dates);
	if (table.separator === ';') return { rows: [], problems: whole ? [whole] : [] };
	const readAs = new Map(dates?.dates.map(({ row, date }) => [row, date]));
	const problems: DataProblem[] = whole ? [whole] : [];
	const rows: MeasureRow[] = [];
	let last = '';
	for (const [index, cells] of table.rows.entries()) {
		const date = readAs.get(index) ?? cells[0]?.text ?? '';
		const found = rowProblems(cells, columns, date, last);
		problems.push(...found);
		if (isIsoDay(date) && date > last) last = date;
		if (found.length === 0) rows.push(toMeasureRow(cells, columns, date));
	}
	return { rows, problems };
}

function rowProblems(
	cells: readonly DataCell[],
	columns: readonly MeasureColumn[],
	date: string,
	last: string,
): DataProblem[] {
	const misquoted = cells.flatMap(({ place, problem }) =>
		problem ? [{ place, message: problem, hint: 'Within quotes, write a quote twice.' }] : [],
	);
	if (misquoted.length > 0) return misquoted;
	if (cells.length !== columns.length) {
		return [
			{
				place: placeOfRow(cells),
				message: `Unexpected row of ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, expected ${columns.length} as in the first line`,
				hint:
					cells.length > columns.length
						? 'Put a text that holds a comma in quotes.'
						: 'Keep the comma before a cell that stays empty.',
			},
		];
	}
	const problems = [
		...dateProblems(itemAt(cells, 0), date, last),
		...numberProblems(cells, columns),
	];
	return problems.length > 0 ? problems : shareProblems(cells, columns);
}

function dateProblems({ place }: DataCell, date: string, last: string): DataProblem[] {
	if (!isIsoDay(date)) {
		return [{ place, message: `Unexpected date \`${date}\`, expected a day as YYYY-MM-DD` }];
	}
	if (date > last) return [];
	const message =
		date === last
			? `Unexpected date \`${date}\`: it is given twice`
			: `Unexpected date \`${date}\` after \`${last}\``;
	return [{ place, message, hint: 'Put the rows in the order of their dates, one row a date.' }];
}
