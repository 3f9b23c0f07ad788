import {
	type ColumnRole,
	GAP_REASONS,
	type GapReason,
	type Reading,
} from '../../../data-reader/reading/reading.ts';
import { counted, listInWords } from '../../../format/number-words.ts';
import { linesInWords } from './lines-in-words.ts';

/** What each role is called, for readers. */
export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
	date: 'Date',
	value: 'Value',
	numerator: 'Numerator (how many)',
	denominator: 'Denominator (out of)',
	target: 'Target',
	note: 'Note',
	other: 'Not used',
};

/** “24 rows read as date and value.”: what was made of the data. */
function rowsInWords({ rows, columns, refused }: Reading): string {
	const roles = columns.map(({ role }) => role).filter((role) => role !== 'other');
	const left = refused.length > 0 ? `; ${counted(refused.length, 'line')} left out` : '';
	return `${counted(rows.length, 'row')} read as ${listInWords(roles)}${left}.`;
}

/** What a reader should know of columns and totals that are drawn in their own way, or not at all. */
export function columnsInWords({ columns, target, rows, refused }: Reading): string {
	if (rows.length === 0) return '';
	const label = ({ name }: Reading['columns'][number], index: number) =>
		name ? `“${name}”` : `column ${index + 1}`;
	const unused = columns.flatMap((column, index) =>
		column.role === 'other' ? [label(column, index)] : [],
	);
	const index = columns.findIndex(({ role }) => role === 'target');
	const column = columns[index];
	return [
		...(column && target !== undefined
			? [`The target line, ${target}, comes from ${label(column, index)}.`]
			: []),
		...(unused.length > 0 ? [`Not drawn: ${listInWords(unused)}.`] : []),
		...gapsInWords(rows),
		...refused.flatMap(({ kind, line, message }) =>
			kind === 'total' ? [`Line ${line}: ${message}`] : [],
		),
	].join(' ');
}

const GAP_WORDS: Readonly<Record<GapReason, string>> = {
	withheld: 'withheld',
	missing: 'nothing there',
	error: 'an error of the spreadsheet',
};

/** “No value on line 3 (withheld)”, for each reason that lines have. */
function gapsInWords(rows: Reading['rows']): string[] {
	const reasons = GAP_REASONS.flatMap((reason) => {
		const lines = rows.flatMap(({ gap, line }) => (gap === reason ? [line] : []));
		const rising = lines.sort((a, b) => a - b);
		return lines.length > 0 ? [`${linesInWords(rising)} (${GAP_WORDS[reason]})`] : [];
	});
	return reasons.length > 0 ? [`No value on ${listInWords(reasons)}.`] : [];
}

/** The status of a chart once it is drawn, which a screen reader announces. */
export function statusWords(
	reading: Reading,
	{ title, finding, reading: words }: { title: string; finding: string; reading: string },
	smallNumbers: string,
): string {
	return [
		rowsInWords(reading),
		reading.questions.length > 0 ? 'Check above the chart how the data were read.' : '',
		`${title}. ${finding}.`,
		words,
		smallNumbers && `There are small numbers on ${smallNumbers}.`,
	]
		.filter(Boolean)
		.join(' ');
}
