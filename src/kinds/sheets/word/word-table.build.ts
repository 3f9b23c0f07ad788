import { HeightRule, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Element, Nodes } from 'hast';
import { nodeText, walk } from '../../../parse/markdown/markdown.ts';
import { type WordContext, wordRuns } from './word-words.build.ts';

/** The paragraph styles of cells. */
export const TABLE_STYLES = { header: 'TableHeader', cell: 'TableCell' } as const;

/** The width of the text on A4 with margins of 2 cm, in twentieths of a point. */
const TEXT_WIDTH = 9638;
/** The height of a row with an empty cell, for handwriting: 1.4 cm. */
const WRITING_HEIGHT = 794;

/** Returns a table with a marked header row, so that it is announced with each cell and repeated on the next page. */
export function wordTable(table: Element, context: WordContext): Table {
	const rows = tableRows(table);
	const columns = Math.max(...rows.map((cells) => cells.length), 1);
	const width = Math.floor(TEXT_WIDTH / columns);
	return new Table({
		width: { size: width * columns, type: WidthType.DXA },
		columnWidths: Array.from({ length: columns }, () => width),
		tableLook: { firstRow: true, firstColumn: false, noVBand: true, noHBand: true },
		margins: { top: 60, bottom: 60, left: 100, right: 100 },
		rows: rows.map(
			(cells) =>
				new TableRow({
					...(cells.every(({ tagName }) => tagName === 'th') && { tableHeader: true }),
					cantSplit: true,
					...(cells.some(isEmpty) && {
						height: { value: WRITING_HEIGHT, rule: HeightRule.ATLEAST },
					}),
					children: cells.map(
						(cell) =>
							new TableCell({
								width: { size: width, type: WidthType.DXA },
								children: [cellParagraph(cell, context)],
							}),
					),
				}),
		),
	});
}

function cellParagraph(cell: Element, context: WordContext): Paragraph {
	return new Paragraph({
		style: cell.tagName === 'th' ? TABLE_STYLES.header : TABLE_STYLES.cell,
		children: wordRuns(cell.children as Nodes[], context),
	});
}

function isEmpty(cell: Element): boolean {
	return nodeText(cell).trim() === '';
}

function tableRows(table: Element): Element[][] {
	const rows: Element[][] = [];
	walk(table, (node) => {
		if (node.type !== 'element') return;
		if (node.tagName === 'tr') rows.push([]);
		else if (node.tagName === 'th' || node.tagName === 'td') rows.at(-1)?.push(node);
	});
	return rows;
}
