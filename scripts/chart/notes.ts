/** What was done to the rows that their writer may not expect, in sentences. */

import { seriesOf } from '../../src/spc/index.ts';
import type { CommandLine } from './command-line.ts';
import type { LineRow } from './read-rows.ts';

/** Notes on rows in the order of their dates. */
export function notesOn(
	rows: readonly LineRow[],
	{ engine, options }: Pick<CommandLine, 'engine' | 'options'>,
): string[] {
	const lines = rows.map(({ line }) => line);
	const notes: string[] = [];
	if (lines.some((line, index) => line < (lines[index - 1] ?? 0))) {
		notes.push('The rows were put in the order of their dates.');
	}
	const empty = seriesOf(rows, undefined).flatMap(({ gap }, index) => (gap ? [lines[index]] : []));
	if (engine === 'xmr' && empty.length > 0) {
		const which = `${empty.length === 1 ? 'line' : 'lines'} ${empty.join(', ')}`;
		notes.push(`An XmR chart takes no gaps: rows without a value were left out (${which}).`);
	}
	const dates = new Set(rows.map(({ date }) => date));
	for (const date of options.rebase ?? []) {
		if (!dates.has(date)) notes.push(`No row has the rebase date ${date}: it changes nothing.`);
	}
	return notes;
}
