import { type PastedLine, pastedLines } from './pasted-cells.ts';
import { pastedColumns } from './pasted-columns.ts';
import { DATE_FORMS, readDate } from './pasted-date.ts';

/** A number, withheld to protect people, or missing. */
type Cell = number | 'suppressed' | undefined;

/** A good row of pasted data, with the line that it stands on. */
export interface PastedRow {
	line: number;
	/** YYYY-MM-DD. */
	date: string;
	value?: Cell;
	numerator?: Cell;
	denominator?: Cell;
	note?: string;
}

/** What is wrong with a line, and how to mend it. */
export interface PastedProblem {
	line: number;
	message: string;
}

export interface PastedData {
	/** The rows that can be drawn, in the order of their dates. */
	rows: PastedRow[];
	/** In the order of lines; one a line. */
	problems: PastedProblem[];
	/** What the columns were taken for, those that are left out aside. */
	columns: string[];
}

const NUMBERS = ['value', 'numerator', 'denominator'] as const;

/** How spreadsheets and official tables write that there is no number, or that it is withheld. */
const MISSING = new Set(['', '-', '–', 'na', 'n/a', '#n/a', '.', '..']);
const WITHHELD = new Set(['*', '[c]', 'suppressed', 'withheld']);

/**
 * Reads data as it comes from a spreadsheet or a CSV file: a date and a value on each line, or a date, a numerator and a
 * denominator, and perhaps a note. A first line of names tells which is which. Bad lines are told and left out; the good
 * ones are read.
 */
export function readPastedData(text: string): PastedData {
	const lines = pastedLines(text);
	const columns = pastedColumns(lines);
	const rows: PastedRow[] = [];
	const problems: PastedProblem[] = [];
	const lineOf = new Map<string, number>();
	for (const each of columns.hasHeader ? lines.slice(1) : lines) {
		const read = readRow(each, columns.names);
		const { line } = each;
		if (typeof read === 'string') {
			problems.push({ line, message: read });
		} else if (lineOf.has(read.date)) {
			const message = `The date is on line ${lineOf.get(read.date)} already. Keep one of the two lines.`;
			problems.push({ line, message });
		} else {
			lineOf.set(read.date, line);
			rows.push(read);
		}
	}
	rows.sort((a, b) => (a.date < b.date ? -1 : 1));
	return { rows, problems, columns: columns.names.filter((name) => name !== 'other') };
}

/** A row, or what is wrong with it. */
function readRow({ line, cells }: PastedLine, names: readonly string[]): PastedRow | string {
	const cell = (name: string) => cells[names.indexOf(name)] ?? '';
	const extra = cells.slice(names.length).find((text) => text !== '');
	if (extra !== undefined) {
		return `“${extra}” is one cell too many: ${names.length} were expected (${names.join(', ')}). Put a text or number that holds a comma in quotes.`;
	}
	const date = readDate(cell('date'));
	if (date === undefined) {
		const found = cell('date') ? `“${cell('date')}” is not a date` : 'There is no date';
		return `${found}. Write it like ${DATE_FORMS}.`;
	}
	const row: PastedRow = { line, date };
	for (const name of NUMBERS) {
		if (!names.includes(name)) continue;
		const number = readNumber(cell(name));
		if (number === 'bad') {
			return `“${cell(name)}” is not a number (${name}). Write a number, nothing if it is missing, or * if it is withheld.`;
		}
		if (number !== undefined) row[name] = number;
	}
	const note = cell('note');
	if (note) row.note = note;
	return countsProblem(row) ?? row;
}

/** A number with or without a percent sign, and with commas between thousands. */
function readNumber(text: string): Cell | 'bad' {
	const plain = text.toLowerCase();
	if (MISSING.has(plain)) return undefined;
	if (WITHHELD.has(plain)) return 'suppressed';
	const number = plain.replace(/\s*%$/, '');
	const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)
		? number.replaceAll(',', '')
		: number;
	const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
	return Number.isFinite(value) ? value : 'bad';
}

function countsProblem({ numerator, denominator }: PastedRow): string | undefined {
	if (typeof denominator !== 'number') return undefined;
	if (denominator < 0) return `The denominator, ${denominator}, is below 0.`;
	if (typeof numerator !== 'number' || numerator <= denominator) return undefined;
	return `The numerator, ${numerator}, is larger than the denominator, ${denominator}. The part that is counted comes first, then the whole.`;
}
