import type { Reading } from './reading/reading.ts';

/**
 * The text of a table turned on its side, with tabs between cells, so that dates that ran across it run down. Lines with
 * one cell, such as titles, stay above it as they are.
 */
export function turnTable(cells: Reading['cells']): string {
	const lines = cells
		.map((line) => line.cells.map(({ written }) => written.trim()))
		.filter((line) => line.some((text) => text !== ''));
	const isTitle = (line: readonly string[]) => line.filter((text) => text !== '').length === 1;
	const table = lines.filter((line) => !isTitle(line));
	const width = Math.max(0, ...table.map((line) => line.length));
	const turned = Array.from({ length: width }, (_, column) =>
		table.map((line) => quoted(line[column] ?? '')).join('\t'),
	);
	const titles = lines.filter(isTitle).map((line) => line.join('').trim());
	return `${[...titles, ...turned.filter((line) => line.trim() !== '')].join('\n')}\n`;
}

function quoted(text: string): string {
	return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
