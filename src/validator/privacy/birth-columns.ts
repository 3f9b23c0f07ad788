import type { Stretch } from '../prose/sentences.ts';
import { findFullDates, isNamedBirth } from './birth-dates.ts';

/** A row of a table in Markdown. */
const ROW = /^[ \t]*\|[^\n]*$/gm;

/** Finds dates of birth in columns of Markdown tables with such a header. */
export function birthDatesInColumns(text: string): Stretch[] {
	if (!text.includes('|') || !isNamedBirth(text)) return [];
	const found: Stretch[] = [];
	let columns: readonly number[] = [];
	let end = Number.NaN;
	for (const { 0: row, index } of text.matchAll(ROW)) {
		const cells = cellsOf(row, index);
		if (index !== end + 1)
			columns = cells.flatMap(({ words }, column) => (isNamedBirth(words) ? [column] : []));
		else
			for (const column of columns) {
				const cell = cells[column];
				if (!cell) continue;
				for (const date of findFullDates(cell.words))
					found.push({ start: cell.start + date.start, end: cell.start + date.end });
			}
		end = index + row.length;
	}
	return found;
}

function cellsOf(row: string, start: number): { words: string; start: number }[] {
	let at = start;
	return row.split('|').map((words) => {
		const cell = { words, start: at };
		at += words.length + 1;
		return cell;
	});
}
