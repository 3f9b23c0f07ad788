/** The data of a chart as a table, for readers who cannot see the drawing or prefer a table. */

import { itemAt } from '../../format/item-at.ts';
import type { AnalysedPart, Analysis, Mark } from '../analysis/analysis.ts';
import type { Cell, SeriesRow } from '../series/series.ts';
import { roundedInWords, roundedValueInWords } from './number.ts';
import { rowInWords, type Setting } from './signal.ts';

export interface ChartTable {
	columns: string[];
	/** One for each row of the data, in date order; each has a cell of text for each column. */
	rows: string[][];
}

const MARKS: Record<Mark, string> = {
	improvement: 'Signal: improvement',
	concern: 'Signal: concern',
	neutral: 'Signal',
	excluded: 'Left out of the calculation',
	plain: '',
};

interface Column {
	name: string;
	cell: (row: SeriesRow, index: number) => string;
}

/** Returns the table. Columns without entries are left out. */
export function buildTable(
	{ series, parts, marks, centreName }: Analysis,
	setting: Setting & { unit: string | undefined; decimals: number },
): ChartTable {
	const { unit, decimals } = setting;
	const level = (value: number | undefined) =>
		value === undefined ? '' : roundedValueInWords(value, decimals, unit);
	const partOf = (index: number) =>
		parts.find(({ start, end }) => index >= start && index < end) as AnalysedPart;
	const columns: Column[] = [
		{ name: 'Date', cell: (_, index) => rowInWords(index, setting) },
		{ name: 'Value', cell: (row) => (row.gap ? gapInWords(row) : level(row.number)) },
		{ name: 'Numerator', cell: (row) => cellInWords(row.numerator) },
		{ name: 'Denominator', cell: (row) => cellInWords(row.denominator) },
		{
			name: centreName === 'median' ? 'Median' : 'Mean',
			cell: (_, index) => level(partOf(index).centre),
		},
		{ name: 'Lower limit', cell: (_, index) => level(partOf(index).lower) },
		{ name: 'Upper limit', cell: (_, index) => level(partOf(index).upper) },
		{
			name: 'What it shows',
			cell: (row, index) => (row.gap ? '' : MARKS[itemAt(marks, index)]),
		},
		{ name: 'Note', cell: (row) => row.note ?? '' },
	];
	const cells = series.map((row, index) => columns.map(({ cell }) => cell(row, index)));
	const used = columns.map((_, column) => column < 2 || cells.some((row) => row[column] !== ''));
	return {
		columns: columns.map(({ name }) => name).filter((_, column) => used[column]),
		rows: cells.map((row) => row.filter((_, column) => used[column])),
	};
}

function gapInWords({ gap }: SeriesRow): string {
	return gap === 'suppressed' ? 'withheld' : 'no value';
}

function cellInWords(cell: Cell): string {
	if (cell === undefined) return '';
	return cell === 'suppressed' ? 'withheld' : roundedInWords(cell, 6);
}
