/** Describes changes to the data that their author may not expect. */

import { incompletePeriods } from '../../src/data-reader/incomplete-periods.ts';
import type { DataRow, Reading } from '../../src/data-reader/reading/reading.ts';
import { MONTH_NAMES } from '../../src/format/month-names.ts';
import { listInWords } from '../../src/format/number-words.ts';
import { toSeries } from '../../src/spc/index.ts';
import type { CommandLine } from './command-line.ts';

/** Returns notes on a reading whose rows are in date order. */
export function notesOn(
	{ rows, questions, target, columns, refused }: Reading,
	{ engine, options }: Pick<CommandLine, 'engine' | 'options'>,
): string[] {
	return [
		...refused.map(({ line, message }) => `Line ${line}: ${message}`),
		...questions.map(({ message, choices, taken }) => {
			const others = choices.flatMap(({ label }) => (label === taken ? [] : [label]));
			return `Question: ${message} Other readings: ${others.join('; ')}.`;
		}),
		...(target !== undefined && options.target === target
			? [
					`The column ${columns.find(({ role }) => role === 'target')?.name || 'of targets'} is the target line, ${target}.`,
				]
			: []),
		...orderNote(rows),
		...gapNote(rows, engine),
		...rebaseNotes(rows, options.rebase ?? []),
	];
}

/** Notes on the rows that are added up, which may not fill their periods. */
export function notesOnPeriods({ rows }: Reading, { by }: Pick<CommandLine, 'by'>): string[] {
	const starts = by === undefined ? [] : incompletePeriods(rows, by);
	if (by === undefined || starts.length === 0) return [];
	const names = starts.map((start) => {
		const month = `${MONTH_NAMES[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`;
		return by === 'month' ? month : `the quarter from ${month}`;
	});
	const sum = names.length === 1 ? 'its sum' : 'their sums';
	return [`There are no rows for part of ${listInWords(names)}: ${sum} may be too small.`];
}

function orderNote(rows: readonly DataRow[]): string[] {
	const isSorted = rows.every(({ line }, index) => line >= (rows[index - 1]?.line ?? 0));
	return isSorted ? [] : ['The rows were put in the order of their dates.'];
}

function gapNote(rows: readonly DataRow[], engine: CommandLine['engine']): string[] {
	const empty = toSeries(rows, undefined).flatMap(({ gap }, index) =>
		gap ? [rows[index]?.line] : [],
	);
	if (engine !== 'xmr' || empty.length === 0) return [];
	const which = `${empty.length === 1 ? 'line' : 'lines'} ${empty.join(', ')}`;
	return [`An XmR chart takes no gaps: rows without a value were left out (${which}).`];
}

function rebaseNotes(rows: readonly DataRow[], rebase: readonly string[]): string[] {
	const dates = new Set(rows.map(({ date }) => date));
	return rebase
		.filter((date) => !dates.has(date))
		.map((date) => `No row has the rebase date ${date}: it changes nothing.`);
}
