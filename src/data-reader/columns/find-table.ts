import { gapReason } from '../numbers/gap-words.ts';
import { numberForm, parseFraction } from '../numbers/number-form.ts';
import type { Question, ReadingSettings } from '../reading/reading.ts';
import type { DataCell } from '../text/cells.ts';
import type { DateForms } from './column-contents.ts';
import { nameHint, numbersWeeks } from './header-words.ts';

/** Where the table begins among the lines of a text, and which of its columns has the dates. */
export interface FoundTable {
	/** The index of the line that names the columns; `undefined` without one. */
	header: number | undefined;
	/** The index of the first line below the header and the titles. */
	start: number;
	dateColumn: number;
	/** True where the numbers of the date column count weeks. */
	isNumbered: boolean;
	/** Asked where a line may name the columns or may be a title. */
	questions: Question[];
	/** How many lines have a date in the date column and a number elsewhere. */
	dataLines: number;
}

/** Finds the table in lines that were cut into cells. */
export function findTable(
	lines: readonly DataCell[][],
	forms: DateForms,
	settings: ReadingSettings,
): FoundTable {
	const sure = findWith(lines, (cell) => forms.isSure(cell), settings);
	if (sure.dataLines > 0) return sure;
	return findNumbered(lines) ?? findWith(lines, (cell) => forms.of(cell) !== undefined, settings);
}

function findWith(
	lines: readonly DataCell[][],
	isDate: (cell: string) => boolean,
	settings: ReadingSettings,
): FoundTable {
	const dateColumn = columnWithMost(lines, isDate);
	const hasDate = (cells: readonly DataCell[]) => isDate(cells[dateColumn]?.text ?? '');
	const isData = (cells: readonly DataCell[]) =>
		hasDate(cells) && cells.some(({ text }, column) => column !== dateColumn && isFigure(text));
	const first = lines.findIndex(isData);
	const end = first < 0 ? lines.length : first;
	const { header, questions } = headerAbove(lines, end, dateColumn, hasDate, settings);
	const start = header === undefined ? startWithout(lines, end, hasDate) : header + 1;
	const dataLines = lines.filter(isData).length;
	return { header, start, dateColumn, isNumbered: false, questions, dataLines };
}

/** A header “Week” over numbers alone, which count the weeks. */
function findNumbered(lines: readonly DataCell[][]): FoundTable | undefined {
	for (const [header, cells] of lines.entries()) {
		const dateColumn = cells.findIndex(({ text }) => numbersWeeks(text));
		if (dateColumn < 0 || cells.length < 2) continue;
		const isCounted = (line: readonly DataCell[]) => /^\d{1,3}$/.test(line[dateColumn]?.text ?? '');
		const dataLines = lines.slice(header + 1).filter(isCounted).length;
		if (dataLines === 0) continue;
		return { header, start: header + 1, dateColumn, isNumbered: true, questions: [], dataLines };
	}
	return undefined;
}

function columnWithMost(lines: readonly DataCell[][], isDate: (cell: string) => boolean): number {
	const found = new Map<number, string[]>();
	for (const cells of lines) {
		for (const [column, { text }] of cells.entries()) {
			if (text === '' || !isDate(text)) continue;
			const dates = found.get(column) ?? [];
			dates.push(text);
			found.set(column, dates);
		}
	}
	const different = (dates: readonly string[]) => new Set(dates).size;
	const [most] = [...found].sort(
		([a, dates], [b, others]) =>
			others.length - dates.length || different(others) - different(dates) || a - b,
	);
	return most?.[0] ?? 0;
}

function isFigure(text: string): boolean {
	return (
		text !== '' &&
		(numberForm(text) !== undefined ||
			parseFraction(text) !== undefined ||
			gapReason(text) !== undefined)
	);
}

/** The first line above the data that names the column of dates, else the last that could name columns. */
function headerAbove(
	lines: readonly DataCell[][],
	end: number,
	dateColumn: number,
	hasDate: (cells: readonly DataCell[]) => boolean,
	settings: ReadingSettings,
): Pick<FoundTable, 'header' | 'questions'> {
	const above = lines.slice(0, end);
	const named = above.findIndex(
		(cells) => cells.length > 1 && nameHint(cells[dateColumn]?.text ?? '') === 'date',
	);
	if (named >= 0) return { header: named, questions: [] };
	const header = above.findLastIndex((cells) => !hasDate(cells) && couldName(cells));
	const cells = above[header];
	if (!cells || settings.header === 'title') return { header: undefined, questions: [] };
	const isNamed = cells.some(({ text }, column) =>
		column === dateColumn ? text === '' : nameHint(text) !== undefined,
	);
	if (isNamed || settings.header === 'names') return { header, questions: [] };
	const width = (line: readonly DataCell[]) => line.filter(({ text }) => text !== '').length;
	if (width(cells) < width(lines[end] ?? [])) return { header: undefined, questions: [] };
	return { header, questions: [question(cells)] };
}

function question(cells: readonly DataCell[]): Question {
	const names = cells.flatMap(({ text }) => (text === '' ? [] : [`“${text}”`])).join(', ');
	const taken = 'Names of the columns';
	return {
		code: 'header',
		message: `Are ${names} the names of the columns, or a title? They were read as names.`,
		choices: [
			{ label: taken, settings: { header: 'names' } },
			{ label: 'A title', settings: { header: 'title' } },
		],
		taken,
	};
}

function couldName(cells: readonly DataCell[]): boolean {
	const texts = cells.map(({ text }) => text);
	const filled = texts.filter((text) => text !== '');
	if (!filled.every((text) => /[a-z%#]/i.test(text) && numberForm(text) === undefined))
		return false;
	return filled.length > 1 || (filled.length === 1 && texts[0] === '');
}

/** Without a header, lines above the data that have neither a date nor more than one cell are titles. */
function startWithout(
	lines: readonly DataCell[][],
	end: number,
	hasDate: (cells: readonly DataCell[]) => boolean,
): number {
	const isTitle = (cells: readonly DataCell[]) =>
		!hasDate(cells) && cells.filter(({ text }) => text !== '').length <= 1;
	const first = lines.slice(0, end).findIndex((cells) => !isTitle(cells));
	return first < 0 ? end : first;
}
