/** Reads the rows of a chart from CSV, and names those that can’t be read by their line. */

import { type Cell, readCells } from '../../src/parse/text/csv.ts';
import { isDay } from '../../src/schema/date.ts';
import type { ChartRow } from '../../src/spc/index.ts';

export interface RowProblem {
	/** Counted from 1. */
	line: number;
	column: number;
	message: string;
}

/** A row with the line that it stands on. */
export interface LineRow extends ChartRow {
	line: number;
}

const NUMBERS = ['value', 'numerator', 'denominator'] as const;
const COLUMNS = ['date', ...NUMBERS, 'note'];
const NUMBER = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The rows in the order of their dates, and what is wrong with those left out. */
export function readRows(text: string): { rows: LineRow[]; problems: RowProblem[] } {
	const [header = [], ...body] = readCells(text);
	const columns = header.map((cell) => cell.text.trim().toLowerCase());
	const wrong = headerProblem(columns);
	if (wrong !== undefined) return { rows: [], problems: [{ line: 1, column: 1, message: wrong }] };
	const problems: RowProblem[] = [];
	const rows: LineRow[] = [];
	const lines = new Map<string, number>();
	for (const cells of body) {
		if (cells.every((cell) => cell.text.trim() === '')) continue;
		const found = problemsOf(cells, columns, lines);
		problems.push(...found);
		if (found.length === 0) {
			const row = rowOf(cells, columns);
			lines.set(row.date, row.line);
			rows.push(row);
		}
	}
	if (rows.length === 0 && problems.length === 0) {
		problems.push({ line: 1, column: 1, message: 'Expected at least one row below the header' });
	}
	return { rows: rows.sort((a, b) => (a.date < b.date ? -1 : 1)), problems };
}

function headerProblem(columns: readonly string[]): string | undefined {
	const has = (name: string) => columns.includes(name);
	const isKnown = columns.every((name) => COLUMNS.includes(name));
	const isOnce = new Set(columns).size === columns.length;
	const hasNumbers = has('value') || (has('numerator') && has('denominator'));
	if (isKnown && isOnce && has('date') && hasNumbers) return undefined;
	const found = columns.join() === '' ? 'nothing' : `\`${columns.join()}\``;
	return `Unexpected first line ${found}, expected the columns \`date,value\` or \`date,numerator,denominator\`, and \`note\` if there are notes`;
}

function problemsOf(
	cells: readonly Cell[],
	columns: readonly string[],
	lines: ReadonlyMap<string, number>,
): RowProblem[] {
	const at = (cell: Cell | undefined, message: string): RowProblem => {
		const { line = 1, column = 1 } = cell?.place ?? {};
		return { line, column, message };
	};
	const quotes = cells.filter(({ problem }) => problem !== undefined);
	if (quotes.length > 0) return quotes.map((cell) => at(cell, cell.problem ?? ''));
	if (cells.length !== columns.length) {
		return [
			at(
				cells[0],
				`Unexpected row of ${cells.length} cells, expected ${columns.length} as in the first line; put a text that holds a comma in quotes`,
			),
		];
	}
	const cellOf = (column: string) => cells[columns.indexOf(column)];
	const day = cellOf('date');
	const date = day?.text.trim() ?? '';
	const before = lines.get(date);
	const problems: RowProblem[] = [];
	if (!isDay(date)) {
		problems.push(at(day, `Unexpected date \`${date}\`, expected a day as YYYY-MM-DD`));
	} else if (before !== undefined) {
		problems.push(at(day, `Unexpected date \`${date}\`: line ${before} has it too`));
	}
	for (const column of NUMBERS) {
		const cell = cellOf(column);
		const text = cell?.text.trim() ?? '';
		if (text === '' || text === '*' || (NUMBER.test(text) && Number.isFinite(Number(text))))
			continue;
		problems.push(
			at(
				cell,
				`Unexpected ${column} \`${text}\`, expected a number without unit, nothing (missing) or \`*\` (withheld)`,
			),
		);
	}
	return problems;
}

function rowOf(cells: readonly Cell[], columns: readonly string[]): LineRow {
	const textOf = (column: string) => cells[columns.indexOf(column)]?.text.trim() ?? '';
	const row: LineRow = { line: cells[0]?.place.line ?? 1, date: textOf('date') };
	for (const column of NUMBERS) {
		const text = textOf(column);
		if (text !== '') row[column] = text === '*' ? 'suppressed' : Number(text);
	}
	const note = textOf('note');
	return note === '' ? row : { ...row, note };
}
