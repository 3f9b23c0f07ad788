import { isDay } from '../schemas/date.ts';
import { LineIndex, type Place } from './place.ts';

/** A cell of a CSV file, with its place in the file. */
export interface Cell {
	text: string;
	place: Place;
}

export interface CsvProblem {
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

/** Splits CSV (RFC 4180) into cells. A quote that is never closed runs to the end of the file. */
export function readCells(text: string): Cell[][] {
	const index = new LineIndex(text);
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	let at = 0;
	const push = (start: number, end: number, value: string) =>
		row.push({ text: value, place: index.place(start, end) });
	while (at <= text.length) {
		const start = at;
		let value = '';
		if (text[at] === '"') {
			at += 1;
			for (; at < text.length; at += 1) {
				if (text[at] !== '"') value += text[at];
				else if (text[at + 1] === '"') {
					value += '"';
					at += 1;
				} else break;
			}
			at = Math.min(at + 1, text.length);
		}
		while (at < text.length && text[at] !== ',' && text[at] !== '\n') {
			value += text[at];
			at += 1;
		}
		push(start, at, value);
		if (text[at] === ',') {
			at += 1;
			continue;
		}
		rows.push(row);
		row = [];
		at += 1;
	}
	if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0]?.text === '') rows.pop();
	return rows;
}

const HEADERS = [
	['date', 'value'],
	['date', 'numerator', 'denominator'],
];

/** Reads the data of a measure. Rows that can’t be read are left out and named. */
export function readMeasureData(text: string): { rows: MeasureRow[]; problems: CsvProblem[] } {
	const [header, ...body] = readCells(text);
	const columns = header?.map((cell) => cell.text.trim()) ?? [];
	const known = columns.at(-1) === 'note' ? columns.slice(0, -1) : columns;
	if (!HEADERS.some((expected) => expected.join() === known.join())) {
		const place = header?.[0]
			? {
					...header[0].place,
					endLine: header.at(-1)?.place.endLine ?? 1,
					endColumn: header.at(-1)?.place.endColumn ?? 1,
				}
			: { line: 1, column: 1, endLine: 1, endColumn: 1 };
		const message =
			'Expected a first line `date,value` or `date,numerator,denominator`, with `note` as a last column if there are notes';
		return { rows: [], problems: [{ place, message }] };
	}
	const problems: CsvProblem[] = [];
	const rows: MeasureRow[] = [];
	let last = '';
	for (const cells of body) {
		if (cells.length === 1 && cells[0]?.text.trim() === '') continue;
		const found = rowProblems(cells, columns, last);
		problems.push(...found);
		const date = cells[0]?.text.trim() ?? '';
		if (isDay(date) && date > last) last = date;
		if (found.length === 0) rows.push(toRow(cells, columns));
	}
	return { rows, problems };
}

function rowProblems(cells: Cell[], columns: string[], last: string): CsvProblem[] {
	const first = cells[0] as Cell;
	if (cells.length !== columns.length) {
		return [
			{
				place: {
					...first.place,
					endLine: cells.at(-1)?.place.endLine ?? 1,
					endColumn: cells.at(-1)?.place.endColumn ?? 1,
				},
				message: `Unexpected row of ${cells.length} cells, expected ${columns.length} as in the first line`,
				hint: 'Put a text that holds a comma in quotes.',
			},
		];
	}
	const problems: CsvProblem[] = [];
	const date = first.text.trim();
	if (!isDay(date)) {
		problems.push({
			place: first.place,
			message: `Unexpected date \`${date}\`, expected a day as YYYY-MM-DD`,
		});
	} else if (date <= last) {
		const message =
			date === last
				? `Unexpected date \`${date}\`: it is given twice`
				: `Unexpected date \`${date}\` after \`${last}\``;
		problems.push({
			place: first.place,
			message,
			hint: 'Put the rows in the order of their dates, one row a date.',
		});
	}
	for (const [index, column] of columns.entries()) {
		const cell = cells[index] as Cell;
		if (column === 'date' || column === 'note' || numberOf(cell.text) !== 'invalid') continue;
		problems.push({
			place: cell.place,
			message: `Unexpected ${column} \`${cell.text.trim()}\`, expected a number, nothing (missing) or \`*\` (suppressed)`,
			hint: 'Write the number alone, without units, commas or a percent sign.',
		});
	}
	if (problems.length > 0) return problems;
	const { numerator, denominator } = toRow(cells, columns);
	if (typeof numerator === 'number' && typeof denominator === 'number' && numerator > denominator) {
		const place = (cells[columns.indexOf('numerator')] as Cell).place;
		return [
			{
				place,
				message: `Unexpected numerator ${numerator}, expected at most the denominator ${denominator}`,
			},
		];
	}
	return [];
}

function toRow(cells: Cell[], columns: string[]): MeasureRow {
	const cell = (column: string) => cells[columns.indexOf(column)]?.text.trim();
	const row: MeasureRow = { date: cell('date') ?? '' };
	for (const column of ['value', 'numerator', 'denominator'] as const) {
		const text = cell(column);
		const value = text === undefined ? undefined : numberOf(text);
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
	return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : 'invalid';
}
