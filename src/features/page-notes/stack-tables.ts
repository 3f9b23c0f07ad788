/** A table of a Markdown text, in the box that it scrolls in. */
const TABLE =
	/<section class="table-scroll" (tabindex="0" aria-label="Table(?: \d+)?">\s*)<table>([\s\S]*?)<\/table>/g;

/** A block of more cells is longer than a table that scrolls is wide. */
const MOST_COLUMNS = 4;

/**
 * Makes each table of a text one whose rows become blocks where there is little space: a cell then follows the head of
 * its column, except the first of a row. A table with an empty cell, such as one to fill in, remains a grid.
 */
export function stackTables(html: string): string {
	if (!html.includes('<table')) return html;
	return html.replace(TABLE, (whole, box: string, table: string) => {
		const heads = columnHeads(table);
		const cells = [...table.matchAll(CELL)].map(([, , content = '']) => content);
		const fits = heads.length > 1 && heads.length <= MOST_COLUMNS;
		if (!fits || table.includes('<table') || cells.some(isEmpty)) return whole;
		let cell = 0;
		const labelled = table.replace(CELL, (td, attributes: string, content: string) => {
			const column = cell % heads.length;
			cell += 1;
			return column === 0
				? td
				: `<td${attributes} data-label="${asLabel(heads[column])}">${content}</td>`;
		});
		return `<section class="table-scroll table-room" ${box}<table class="stacking">${labelled}</table>`;
	});
}

const CELL = /<td\b([^>]*)>([\s\S]*?)<\/td>/g;

/** Returns the words of the heads of a table’s columns, as an attribute can hold them. */
export function columnHeads(table: string): string[] {
	return [...table.matchAll(/<th\b[^>]*>([\s\S]*?)<\/th>/g)].map(([, head = '']) =>
		words(head).replaceAll('"', '&quot;'),
	);
}

function words(html: string): string {
	return html.replace(/<[^>]*>/g, '').trim();
}

function isEmpty(content: string): boolean {
	return words(content) === '' && !/<(?:img|svg)\b/.test(content);
}

/** A colon comes after it, and takes the place of a question mark. */
function asLabel(head = ''): string {
	return head.replace(/[?:]$/, '');
}
