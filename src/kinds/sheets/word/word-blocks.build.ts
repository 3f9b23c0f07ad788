import {
	BorderStyle,
	type FileChild,
	HeadingLevel,
	type IParagraphOptions,
	Paragraph,
	type ParagraphChild,
	TextRun,
} from 'docx';
import type { Element, Nodes } from 'hast';
import { nodeText, readTag, type Tag } from '../../../parse/markdown/markdown.ts';
import { wordTable } from './word-table.build.ts';
import { readAttribute, WORD_STYLES, type WordContext, wordRuns } from './word-words.build.ts';

/** The numbered and bulleted lists of a document, by reference. */
export const LISTS = { bullets: 'bullets', numbers: 'numbers', boxes: 'boxes' } as const;

/** The height of a line of handwriting: 0.9 cm, in twentieths of a point. */
const LINE_HEIGHT = 510;
/** The number of lines of handwriting that fit in a box. */
const LINES_IN_A_BOX = 4;
const MOST_LINES = 60;
/** The space between a table and the words below it, in twentieths of a point. */
const AFTER_TABLE = { before: 160 };

const HEADINGS: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
	h2: HeadingLevel.HEADING_2,
	h3: HeadingLevel.HEADING_3,
	h4: HeadingLevel.HEADING_4,
	h5: HeadingLevel.HEADING_5,
	h6: HeadingLevel.HEADING_6,
};

/** The context of a block: its list level, and the marker of the next paragraph. */
interface Position {
	level: number;
	/** The options of the first paragraph of a list item. */
	mark?: IParagraphOptions | undefined;
	/** Overrides the list of nested items, inside a checklist. */
	boxes?: true;
}

/** Returns the blocks of a sheet’s body for Word. Each numbered list starts at 1. */
export function wordBlocks(nodes: readonly Nodes[], context: WordContext): FileChild[] {
	let lists = 0;
	return blocks(nodes, { level: 0 });

	function blocks(children: readonly Nodes[], position: Position): FileChild[] {
		const written: FileChild[] = [];
		let words: Nodes[] = [];
		let { mark } = position;
		let followsTable = false;
		const paragraph = (options: IParagraphOptions) => {
			written.push(
				new Paragraph({ ...(followsTable && { spacing: AFTER_TABLE }), ...mark, ...options }),
			);
			mark = undefined;
			followsTable = false;
		};
		const flush = () => {
			if (words.some((node) => node.type !== 'text' || node.value.trim() !== ''))
				paragraph({ children: wordRuns(words, context) });
			words = [];
		};
		for (const [index, child] of children.entries()) {
			if (!isBlock(child)) {
				words.push(child);
				continue;
			}
			flush();
			if (child.type === 'element' && child.tagName === 'p') {
				paragraph({ children: wordRuns(child.children, context) });
				continue;
			}
			if (isTable(child)) {
				written.push(wordTable(child, context));
				const next = children.slice(index + 1).find(isShown);
				followsTable = next !== undefined && !isTable(next);
				// Word joins adjacent tables, and needs a paragraph after the last.
				if (!followsTable) written.push(new Paragraph({}));
				continue;
			}
			followsTable = false;
			const tag = readTag(child);
			if (tag) written.push(...component(tag, position));
			else if (child.type === 'element') written.push(...element(child, position));
		}
		flush();
		return written;
	}

	function element(node: Element, position: Position): FileChild[] {
		const children = node.children;
		const heading = HEADINGS[node.tagName];
		if (heading) return [new Paragraph({ heading, children: wordRuns(children, context) })];
		if (node.tagName === 'ul' || node.tagName === 'ol') return list(node, position);
		return blocks(children, position);
	}

	function list(node: Element, { level, boxes }: Position): FileChild[] {
		const reference = boxes ? LISTS.boxes : node.tagName === 'ol' ? LISTS.numbers : LISTS.bullets;
		lists += 1;
		const mark = { numbering: { reference, level: Math.min(level, 2), instance: lists } };
		return node.children
			.filter((item) => item.type === 'element' && item.tagName === 'li')
			.flatMap((item) =>
				blocks((item as Element).children as Nodes[], {
					level: level + 1,
					mark,
					...(boxes && { boxes }),
				}),
			);
	}

	function component(tag: Tag, position: Position): FileChild[] {
		switch (tag.name) {
			case 'Lines':
				return lines(Number(readAttribute(tag, 'count')));
			case 'Box':
				return box(readAttribute(tag, 'label') ?? '');
			case 'Checklist':
				return blocks(tag.children, { ...position, boxes: true });
			case 'Callout':
			case 'Card': {
				const title = readAttribute(tag, 'title');
				return [...(title ? [bold(title)] : []), ...blocks(tag.children, position)];
			}
			default:
				return blocks(tag.children, position);
		}
	}
}

/** Returns lines to write on: each is a paragraph with a rule below, so that it grows with the text. */
function lines(count: number): Paragraph[] {
	const known = Number.isInteger(count) && count > 0 ? Math.min(count, MOST_LINES) : 1;
	return Array.from(
		{ length: known },
		() =>
			new Paragraph({
				spacing: { before: 0, after: 0, line: LINE_HEIGHT, lineRule: 'exact' },
				border: { bottom: EDGE, between: EDGE },
			}),
	);
}

const EDGE = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '5A6B7B' };

/** Returns a box with a label: its paragraphs share a border, which Word draws around them together. */
function box(label: string): Paragraph[] {
	const border = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE };
	const empty = () =>
		new Paragraph({
			border,
			spacing: { before: 0, after: 0, line: LINE_HEIGHT, lineRule: 'exact' },
		});
	return [
		new Paragraph({
			border,
			keepNext: true,
			spacing: { before: 160, after: 0 },
			children: [strong(label)],
		}),
		...Array.from({ length: LINES_IN_A_BOX }, empty),
		new Paragraph({ spacing: { before: 0, after: 80 } }),
	];
}

function bold(text: string): Paragraph {
	return new Paragraph({ keepNext: true, children: [strong(text)] });
}

function strong(text: string): ParagraphChild {
	return new TextRun({ text, style: WORD_STYLES.strong });
}

function isTable(node: Nodes): node is Element & { tagName: 'table' } {
	return node.type === 'element' && node.tagName === 'table';
}

function isShown(node: Nodes): boolean {
	return node.type === 'element' || readTag(node) !== undefined || nodeText(node).trim() !== '';
}

const BLOCKS = new Set([
	'p',
	'ul',
	'ol',
	'li',
	'table',
	'blockquote',
	'pre',
	'section',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
]);

function isBlock(node: Nodes): boolean {
	if (readTag(node)) return readTag(node)?.type === 'mdxJsxFlowElement';
	return node.type === 'element' && BLOCKS.has(node.tagName);
}
