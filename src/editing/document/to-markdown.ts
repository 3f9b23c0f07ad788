import TurndownService from 'turndown';
import { makeLists, moveHeadings } from './html-structure.ts';

/** Returns the HTML of a document as Markdown that our pages may hold: text never becomes a component or code. */
export function toMarkdown(html: string): string {
	const service = new TurndownService({
		headingStyle: 'atx',
		bulletListMarker: '-',
		codeBlockStyle: 'fenced',
		emDelimiter: '*',
	});
	const escapeMarkdown = service.escape.bind(service);
	service.escape = (text) => escapeMarkdown(text).replaceAll(/[{}<]/g, '\\$&');
	service.addRule('table', { filter: 'table', replacement: (_, node) => table(node, service) });
	// A list item’s text begins one space after its dash, as in the rest of the content.
	service.addRule('item', {
		filter: 'li',
		replacement: (content, node) => {
			const list = node.parentNode;
			const index = list
				? [...list.childNodes].filter(({ nodeName }) => nodeName === 'LI').indexOf(node)
				: 0;
			const mark = list?.nodeName === 'OL' ? `${index + 1}. ` : '- ';
			const text = content.trim().replaceAll(/\n+/g, `\n${' '.repeat(mark.length)}`);
			return `${mark}${text}${node.nextSibling ? '\n' : ''}`;
		},
	});
	return `${service
		.turndown(moveHeadings(makeLists(html)))
		.replaceAll('\u00a0', ' ')
		.trim()}\n`;
}

/** A table whose first row is its header. Cells that span others were made single by the author of the document. */
function table(node: TurndownService.Node, service: TurndownService): string {
	const rows = [...descendants(node, 'TR')].map((row) =>
		[...row.childNodes]
			.filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH')
			.map((cell) => cellText(cell, service)),
	);
	const width = Math.max(0, ...rows.map((row) => row.length));
	if (width === 0) return '';
	const line = (cells: readonly string[]) =>
		`| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
	const [header = [], ...body] = rows;
	const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`;
	return `\n\n${[line(header), rule, ...body.map(line)].join('\n')}\n\n`;
}

function cellText(cell: Node, service: TurndownService): string {
	const html = 'innerHTML' in cell ? String(cell.innerHTML) : '';
	return service
		.turndown(html)
		.replaceAll(/\s*\n\s*/g, ' ')
		.replaceAll('|', '\\|')
		.trim();
}

function* descendants(node: Node, name: string): Generator<Node> {
	for (const child of node.childNodes) {
		if (child.nodeName === name) yield child;
		else yield* descendants(child, name);
	}
}
