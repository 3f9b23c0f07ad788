import { accountForLines } from './account.ts';
import { columnContents, DateForms } from './columns/column-contents.ts';
import { assignRoles } from './columns/column-roles.ts';
import { type FoundTable, findTable } from './columns/find-table.ts';
import { isTotal } from './columns/header-words.ts';
import { type KnownColumn, knownColumns } from './columns/known-column.ts';
import { withYears } from './columns/year-column.ts';
import { readDates } from './dates/read-dates.ts';
import { fileProblemReading, findFileProblem } from './file-problems.ts';
import { settleDecimalMark } from './numbers/number-format.ts';
import { readRows } from './read-rows.ts';
import { type SettledUnit, settleUnit } from './read-values.ts';
import type { ColumnRole, Reading, ReadingSettings } from './reading/reading.ts';
import { chooseSeparator } from './separator/choose-separator.ts';
import { cutTable } from './separator/cut-table.ts';
import { joinThousands } from './separator/join-thousands.ts';
import { tableProblem } from './table-problems.ts';
import { settleTarget } from './target.ts';
import type { DataCell } from './text/cells.ts';

/**
 * Reads a table as people have it: copied from a spreadsheet, a report or an e-mail, or saved as a file. Nothing is
 * dropped, scaled or reinterpreted in silence: every line is accounted for, and where two readings are possible the
 * likelier is taken and a question says so.
 *
 * @param settings what a person has settled already; the rest is found out from the text
 * @param today YYYY-MM-DD, for years of two figures and dates without a year
 */
export function readData(text: string, settings: ReadingSettings, today: string): Reading {
	const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
	const problem = findFileProblem(plain);
	if (problem !== undefined) return fileProblemReading(plain, problem);
	const forms = new DateForms(today);
	const { separator, questions: aboutSeparator } = chooseSeparator(plain, forms, settings);
	const all = withYears(cutTable(plain, separator));
	const table = findTable(all, forms, settings);
	const width = table.header === undefined ? undefined : columnNames(all[table.header]).length;
	const joined =
		separator === 'comma' || separator === 'space'
			? joinThousands(all.slice(table.start), table.dateColumn, width, settings)
			: { lines: all.slice(table.start), settings, questions: [] };
	const columns = findColumns(all, joined.lines, table, forms);
	const assigned = settings.roles
		? { roles: [...settings.roles], questions: [] }
		: assignRoles(columns, table.dateColumn);
	const roles: ColumnRole[] = columns.map((_, index) => assigned.roles[index] ?? 'other');
	const named = columns.map(({ name }, index) => ({ name, role: roles[index] ?? 'other' }));
	const cells = countCells(all);
	const missing = tableProblem(all, roles, columns, forms);
	if (missing !== undefined) {
		const refused = fileProblemReading(plain, missing.message, missing.kind);
		return { ...refused, separator, columns: named, cells };
	}
	const dated = columns[roles.indexOf('date')];
	const dates = readDates(dated?.cells ?? [], settings, today, table.isNumbered);
	const number = settleDecimalMark(
		columns.filter((_, index) => isNumberRole(roles[index])).flatMap(({ cells }) => cells),
		separator,
		joined.settings,
	);
	const unit = drawnUnit(columns, roles, number.mark, settings);
	const target = settleTarget(columns, roles, number.mark);
	const read = readRows(joined.lines, {
		columns: named,
		dates: dates.dates,
		mark: number.mark,
		unit: unit.unit,
		scalesFractions: unit.scalesFractions,
	});
	if (read.rows.length === 0 && read.refused.length === 0) {
		return fileProblemReading(plain, 'There are no lines with data below the header.');
	}
	const rows = read.rows.toSorted((a, b) => (a.date < b.date ? -1 : 1));
	return {
		separator,
		dateOrder: dates.dateOrder,
		unit: rows.some(({ denominator }) => denominator !== undefined) ? 'percent' : unit.unit,
		columns: named,
		rows,
		...accountForLines(plain, all, joined.lines, table, read),
		questions: [
			...aboutSeparator,
			...table.questions,
			...dates.questions,
			...joined.questions,
			...assigned.questions,
			...number.questions,
			...unit.questions,
			...target.questions,
		],
		target: target.value,
		cells,
	};
}

function countCells(lines: readonly DataCell[][]): Reading['cells'] {
	return lines.map((cells) => ({
		line: cells[0]?.place.line ?? 1,
		cells: cells.map(({ written, place }) => ({ written, place })),
	}));
}

function findColumns(
	all: readonly DataCell[][],
	lines: readonly DataCell[][],
	table: FoundTable,
	forms: DateForms,
): KnownColumn[] {
	const names = table.header === undefined ? [] : columnNames(all[table.header]);
	const width =
		table.header === undefined ? widestLine(lines) : Math.max(names.length, usualWidth(lines));
	const cells = Array.from({ length: width }, (_, column) =>
		lines.map((line) => (isTotalLine(line) ? '' : (line[column]?.text ?? ''))),
	);
	return knownColumns(
		names,
		cells.map((each) => columnContents(each, forms)),
		cells,
	);
}

/** A line that sums up others does not show what the columns hold. */
function isTotalLine(cells: readonly DataCell[]): boolean {
	return isTotal(cells.find(({ text }) => text !== '')?.text ?? '');
}

/** The names in a header, without empty cells at its end. */
function columnNames(header: readonly DataCell[] | undefined): string[] {
	const names = (header ?? []).map(({ text }) => text.replaceAll('\n', ' '));
	return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

const filledWidth = (cells: readonly DataCell[]) =>
	cells.findLastIndex(({ text }) => text !== '') + 1;

function widestLine(lines: readonly DataCell[][]): number {
	return Math.max(0, ...new Set(lines.map(filledWidth)));
}

/** The width that more than half of the lines reach. */
function usualWidth(lines: readonly DataCell[][]): number {
	const widths = lines.map(filledWidth).filter((width) => width > 0);
	const sorted = widths.toSorted((a, b) => b - a);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function isNumberRole(role: ColumnRole | undefined): boolean {
	return role !== undefined && !['date', 'note', 'other'].includes(role);
}

function drawnUnit(
	columns: readonly KnownColumn[],
	roles: readonly ColumnRole[],
	mark: '.' | ',',
	settings: ReadingSettings,
): SettledUnit {
	const value = columns[roles.indexOf('value')];
	if (value) return settleUnit(value, mark, settings);
	const unit = roles.includes('denominator') ? 'percent' : 'count';
	return { unit, scalesFractions: false, questions: [] };
}
