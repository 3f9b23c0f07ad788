/** What reading a table gives: the rows of a chart, with an account of every line that it was read from. */

import type { CellPlace } from '../text/cells.ts';

/** What separates the cells of a line. */
export const SEPARATORS = ['tab', 'semicolon', 'pipe', 'comma', 'space'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How the dates of a table are written. Spreadsheet serial numbers and years alone are `year-first`. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first' | 'named' | 'week-number';

/** What the drawn column holds. A share of a numerator and a denominator is `percent`. */
export type DataUnit = 'percent' | 'count' | 'number';

/** What a column is for. `other` is not drawn. */
export const COLUMN_ROLES = [
	'date',
	'value',
	'numerator',
	'denominator',
	'target',
	'note',
	'other',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Why a row has no number. */
export const GAP_REASONS = ['withheld', 'missing', 'error'] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** A line with a date. One with a `gap` has no number to draw. */
export interface DataRow {
	/** Counted from 1. */
	line: number;
	/** YYYY-MM-DD. */
	date: string;
	value?: number | 'suppressed';
	numerator?: number | 'suppressed';
	denominator?: number | 'suppressed';
	note?: string;
	gap?: GapReason;
}

/** A line that could not be used. */
export interface RefusedLine {
	line: number;
	/** Where on the line, counted from 1 in UTF-16 units. */
	column: number;
	/** The line as it was written. */
	text: string;
	/** What is wrong with it, and what to do. Messages of one `kind` differ only in what they quote. */
	message: string;
	kind: RefusalKind;
}

export type RefusalKind =
	| 'file'
	/** A whole table whose dates run across it. */
	| 'dates-across'
	| 'no-date'
	| 'bad-date'
	| 'repeated-date'
	| 'bad-number'
	| 'formula'
	| 'odd-percentage'
	| 'extra-cell'
	| 'below-zero'
	| 'above-whole'
	| 'total';

export type QuestionCode = 'date-order' | 'separator' | 'header' | 'columns' | 'number-format';

/** Two readings are possible; the likelier was taken. */
export interface Question {
	code: QuestionCode;
	message: string;
	/** The readings that can be had, in words, the one taken among them. */
	choices: Choice[];
	/** The label of the one that was taken. */
	taken: string;
}

export interface Choice {
	label: string;
	/** What to read the text with to get this reading; `undefined` where the reader has to type the answer. */
	settings: ReadingSettings | undefined;
}

/** What a reader has settled; everything else is found out from the text. */
export interface ReadingSettings {
	separator?: Separator | undefined;
	/** What a line above the data is that may be either. */
	header?: 'names' | 'title' | undefined;
	dateOrder?: 'day-first' | 'month-first' | undefined;
	decimalMark?: '.' | ',' | undefined;
	/** True reads “1,234” of two cells as one number. */
	joinsCells?: boolean | undefined;
	/** Fractions of 1 in a column of percentages are made percentages. */
	scalesFractions?: boolean | undefined;
	quarters?: 'calendar' | 'financial' | undefined;
	yearPairs?: 'months' | 'financial' | undefined;
	/** YYYY-MM-DD: the first day of week 1. */
	firstDay?: string | undefined;
	/** The year of the first date where dates have none. */
	firstYear?: number | undefined;
	/** The role of each column, from the left. */
	roles?: readonly ColumnRole[] | undefined;
}

/** What became of a line. A cell in quotes may go on over several lines: these are `continued`. */
export type LineKind = 'title' | 'header' | 'row' | 'gap' | 'blank' | 'refused' | 'continued';

/** A column of the table, with the name that its header gives it. */
export interface DataColumn {
	/** Empty without a header. */
	name: string;
	role: ColumnRole;
}

export interface Reading {
	separator: Separator;
	dateOrder: DateOrder;
	unit: DataUnit;
	/** From the left. */
	columns: DataColumn[];
	/** In the order of their dates. */
	rows: DataRow[];
	/** In the order of lines. */
	refused: RefusedLine[];
	questions: Question[];
	/** The value of the target column, the latest where it varies. */
	target: number | undefined;
	/** What became of each line, from the first. */
	lines: LineKind[];
	/** The cells of each line, for a grid to correct them in. */
	cells: { line: number; cells: ReadCell[] }[];
}

/** A cell as it is written, and where. */
export interface ReadCell {
	written: string;
	place: CellPlace;
}
