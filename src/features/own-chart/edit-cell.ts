import type { ReadCell } from '../../data-reader/reading/reading.ts';

/**
 * The text with one cell of a line replaced, its quotes renewed where the new words need them. A column that the line
 * does not reach yet is added with the separators that lead to it.
 *
 * @param text with `\n` at line ends
 * @param sign the sign between cells
 */
export function withCell(
	text: string,
	cells: readonly ReadCell[],
	column: number,
	words: string,
	sign: string,
): string {
	const cell = cells[column] ?? cells.at(-1);
	if (!cell) return text;
	const { line, column: from, endLine, endColumn } = cell.place;
	const start = offsetOf(text, line, from);
	const end = offsetOf(text, endLine, endColumn);
	const isThere = column < cells.length;
	const before = isThere ? text.slice(0, start) : text.slice(0, end);
	const gap = isThere ? '' : sign.repeat(column - cells.length + 1);
	return before + gap + quoted(words, sign) + text.slice(end);
}

function quoted(words: string, sign: string): string {
	const isPlain = !words.includes(sign) && !/["\n]/.test(words);
	return isPlain ? words : `"${words.replaceAll('"', '""')}"`;
}

function offsetOf(text: string, line: number, column: number): number {
	let start = 0;
	for (let each = 1; each < line; each += 1) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
}
