import type { Element } from 'hast';
import { nodeOffsets, walk } from '../../parse/markdown/markdown.ts';
import type { LeftKind, MarkdownText } from './left-markdown.ts';
import { type PrintedLine, printedLines } from './printed-text.ts';

/** Rows of a table with more cells than its header, which are lost, and tables that are none. */
export const tableCells: LeftKind = {
	sign: /\|/,
	*find(text) {
		for (const { row, columns } of tableRows(text)) {
			const extra = cellsAfter(text.source.slice(...row), columns);
			if (!extra) continue;
			yield {
				stretch: [row[0] + extra.start, row[0] + extra.end],
				message: `Unexpected cell, expected ${columns} in the row as in the header of the table: it would be lost`,
				hint: 'Give each column a header, or write `\\|` for a bar within a cell.',
			};
		}
		for (const { start, words } of lostTables(text)) {
			yield {
				stretch: [start, start + words.trimEnd().length],
				message: 'Unexpected row of a table that is none: it would be printed with its bars',
				hint: 'Write a header, below it a line such as `| --- | --- |` with as many cells, then the rows, with a blank line before.',
			};
		}
	},
	bad: {
		'| A | B |\n|---|---|\n| one | two | three |': ['33:41'],
		'A | B\n---|---\none | two | three': ['25:31'],
		'| A | B |\n|---|\n| one | two |': ['0:9'],
		'| one | two |\n| three | four |': ['0:13'],
	},
	good: [
		'| A | B |\n|---|---|\n| one | two |',
		'| A | B |\n|---|---|\n| one | two | |',
		'| A | B |\n|---|---|\n| one \\| more | two |',
		'| A | B |\n|---|---|\n| one |',
		'Open | closed',
	],
};

function tableRows({ tree }: MarkdownText) {
	const rows: { row: readonly [number, number]; columns: number }[] = [];
	walk(tree, (node) => {
		if (node.type !== 'element' || node.tagName !== 'table') return;
		let columns = 0;
		walk(node, (each) => {
			if (each.type !== 'element' || each.tagName !== 'tr') return;
			const cells = each.children.filter((cell): cell is Element => cell.type === 'element');
			columns ||= cells.length;
			const row = nodeOffsets(each);
			if (row) rows.push({ row, columns });
		});
	});
	return rows;
}

/** Returns the range of the cells with words after the first `columns` of a row. */
function cellsAfter(row: string, columns: number): { start: number; end: number } | undefined {
	const bars = [...row.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
	const opening = row.trimStart().startsWith('|') ? 0 : -1;
	const bar = bars[columns + opening];
	if (bar === undefined) return undefined;
	const start = bar + 1;
	const words = row.slice(start);
	if (words.replace(/[|\s]/g, '') === '') return undefined;
	return { start, end: start + words.trimEnd().length };
}

/** Returns the first line of each run of two or more printed lines that begin with a bar. */
function lostTables({ printed, source }: MarkdownText): PrintedLine[] {
	const found: PrintedLine[] = [];
	let run: PrintedLine[] = [];
	for (const line of printedLines(printed, source)) {
		const isRow = /^\|.*\|/.test(line.words);
		run = isRow ? (line.continues ? [...run, line] : [line]) : [];
		if (run.length === 2 && run[0]) found.push(run[0]);
	}
	return found;
}
