import { isDay } from '../schema/date.ts';
import { type Cell, readCells } from './text/csv.ts';
import type { Place } from './text/place.ts';

export interface DataProblem {
	place: Place;
	message: string;
	hint?: string;
}

/** One row of a measure’s data. `undefined` is missing, `suppressed` is a number withheld to protect people. */
export interface MeasureRow {
	date: string;
	value?: number | 'suppressed' | undefined;
	numerator?: number | 'suppressed' | undefined;
	denominator?: number | 'suppressed' | undefined;
	note?: string | undefined;
}

const NUMBERS = ['value', 'numerator', 'denominator'] as const;

const HEADERS = ['date value', 'date numerator denominator'].flatMap((names) => [
	names,
	`${names} note`,
]);

/** Reads the data of a measure. Rows that can’t be read are left out and named. */
export function readMeasureData(text: string): { rows: MeasureRow[]; problems: DataProblem[] } {
	const [header = [], ...body] = readCells(text);
	const columns = header.map((cell) => cell.text.trim());
	if (columns.some((name) => /\s/.test(name)) || !HEADERS.includes(columns.join(' '))) {
		const message =
			'Expected a first line `date,value` or `date,numerator,denominator`, with `note` as a last column if there are notes';
		return { rows: [], problems: [{ place: placeOfRow(header), message }] };
	}
	const problems: DataProblem[] = [];
	const rows: MeasureRow[] = [];
	let last = '';
	for (const cells of body) {
		if (cells.length === 1 && cells[0]?.text.trim() === '' && !cells[0].problem) continue;
		const found = rowProblems(cells, columns, last);
		problems.push(...found);
		const date = cells[0]?.text.trim() ?? '';
		if (isDay(date) && date > last) last = date;
		if (found.length === 0) rows.push(toRow(cells, columns));
	}
	return { rows, problems };
}

function placeOfRow(cells: readonly Cell[]): Place {
	const first = cells[0]?.place ?? { line: 1, column: 1, endLine: 1, endColumn: 1 };
	const { endLine, endColumn } = cells.at(-1)?.place ?? first;
	return { ...first, endLine, endColumn };
}

function rowProblems(cells: readonly Cell[], columns: string[], last: string): DataProblem[] {
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
	const problems = [...dateProblems(cells[0] as Cell, last), ...numberProblems(cells, columns)];
	return problems.length > 0 ? problems : shareProblems(cells, columns);
}

function dateProblems({ text, place }: Cell, last: string): DataProblem[] {
	const date = text.trim();
	if (!isDay(date)) {
		return [{ place, message: `Unexpected date \`${date}\`, expected a day as YYYY-MM-DD` }];
	}
	if (date > last) return [];
	const message =
		date === last
			? `Unexpected date \`${date}\`: it is given twice`
			: `Unexpected date \`${date}\` after \`${last}\``;
	return [{ place, message, hint: 'Put the rows in the order of their dates, one row a date.' }];
}

function numberProblems(cells: readonly Cell[], columns: string[]): DataProblem[] {
	return cells.flatMap(({ text, place }, index) => {
		const column = columns[index] as string;
		if (column === 'date' || column === 'note' || numberOf(text) !== 'invalid') return [];
		return [
			{
				place,
				message: `Unexpected ${column} \`${text.trim()}\`, expected a number, nothing (missing) or \`*\` (suppressed)`,
				hint: 'Write the number alone, without units, commas or a percent sign.',
			},
		];
	});
}

function shareProblems(cells: readonly Cell[], columns: string[]): DataProblem[] {
	const { numerator, denominator } = toRow(cells, columns);
	if (typeof numerator !== 'number' || typeof denominator !== 'number') return [];
	if (numerator <= denominator) return [];
	const { place } = cells[columns.indexOf('numerator')] as Cell;
	const message = `Unexpected numerator ${numerator}, expected at most the denominator ${denominator}`;
	return [{ place, message }];
}

function toRow(cells: readonly Cell[], columns: string[]): MeasureRow {
	const cell = (column: string) => cells[columns.indexOf(column)]?.text.trim();
	const row: MeasureRow = { date: cell('date') ?? '' };
	for (const column of NUMBERS) {
		const value = numberOf(cell(column) ?? '');
		if (value !== undefined && value !== 'invalid') row[column] = value;
	}
	const note = cell('note');
	if (note) row.note = note;
	return row;
}

function numberOf(text: string): number | 'suppressed' | undefined | 'invalid' {
	const trimmed = text.trim();
	if (trimmed === '') return undefined;
	if (trimmed === '*') return 'suppressed';
	const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed)
		? Number(trimmed)
		: Number.NaN;
	return Number.isFinite(value) ? value : 'invalid';
}
