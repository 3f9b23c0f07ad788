import type { Element, Nodes, Root } from 'hast';
import { nodeText, readTag, type Tag, walk } from '../../parse/markdown/markdown.ts';

/**
 * The length of a sheet on paper, in millimetres of A4 with the settings of its Word file: Arial 12, margins of 2 cm.
 * It is a low estimate, so that a sheet found to be too long really is.
 */

/** The maximum length of a sheet: two pages of text 257 mm high. */
export const LONGEST_SHEET = 2 * 257;

/** The title, the summary and who made the sheet, above its body. */
const HEAD = 28;
const LINE = 5.6;
const AFTER_PARAGRAPH = 2.1;
const CHARACTERS_IN_A_LINE = 95;
const HEADINGS: Readonly<Record<string, number>> = { h2: 11, h3: 10.5, h4: 10, h5: 10, h6: 10 };
const WRITING_LINE = 9;
const BOX = 45;
/** A table row to write in. */
const EMPTY_ROW = 14;

/** The part at which a sheet gets too long. */
export interface Overlong {
	node: Nodes;
	/** The length of the whole sheet, in millimetres. */
	length: number;
}

/** Returns the part of a sheet’s body with which the third page starts; `undefined` if there is none. */
export function overlongPart(body: Root): Overlong | undefined {
	let length = HEAD;
	let first: Nodes | undefined;
	for (const node of body.children) {
		length += nodeLength(node);
		if (length > LONGEST_SHEET) first ??= node;
	}
	return first && { node: first, length };
}

function nodeLength(node: Nodes): number {
	const tag = readTag(node);
	if (tag) return tagLength(tag);
	if (node.type !== 'element') return 0;
	const heading = HEADINGS[node.tagName];
	if (heading !== undefined) return heading;
	if (node.tagName === 'table') return tableLength(node);
	if (node.tagName === 'p') return paragraphLength(nodeText(node));
	if (node.tagName === 'li' && !hasBlocks(node)) return paragraphLength(nodeText(node));
	return totalLength(node.children);
}

function tagLength(tag: Tag): number {
	if (tag.name === 'Box') return BOX;
	if (tag.name !== 'Lines') return totalLength(tag.children);
	const count = tag.attributes.find(
		(attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'count',
	)?.value;
	const given = Number(typeof count === 'object' && count !== null ? count.value : count);
	return Number.isInteger(given) && given > 0 ? given * WRITING_LINE : WRITING_LINE;
}

function paragraphLength(words: string): number {
	return (
		Math.max(1, Math.ceil(words.trim().length / CHARACTERS_IN_A_LINE)) * LINE + AFTER_PARAGRAPH
	);
}

function tableLength(table: Element): number {
	const rows: string[][] = [];
	walk(table, (node) => {
		if (node.type !== 'element') return;
		if (node.tagName === 'tr') rows.push([]);
		else if (node.tagName === 'th' || node.tagName === 'td')
			rows.at(-1)?.push(nodeText(node).trim());
	});
	return rows
		.map((cells) => {
			const inALine = CHARACTERS_IN_A_LINE / Math.max(cells.length, 1);
			const lines = Math.max(...cells.map((words) => Math.ceil(words.length / inALine)), 1);
			return Math.max(lines * LINE + AFTER_PARAGRAPH, cells.includes('') ? EMPTY_ROW : 0);
		})
		.reduce((sum, row) => sum + row, 0);
}

function totalLength(nodes: readonly Nodes[]): number {
	return nodes.map(nodeLength).reduce((sum, length) => sum + length, 0);
}

function hasBlocks(item: Element): boolean {
	return item.children.some(
		(child) => child.type === 'element' && ['p', 'ul', 'ol', 'table'].includes(child.tagName),
	);
}
