import type { Nodes, Root } from 'hast';
import { itemAt } from '../../format/item-at.ts';
import type { Document } from '../../parse/entry.ts';
import { type Markdown, nodeOffsets, readTag, walk } from '../../parse/markdown/markdown.ts';
import { splitFrontMatter } from '../../parse/text/front-matter.ts';
import type { Stretch } from '../documents/opening-tag.ts';
import { IGNORE_WORD, type Ignore, readIgnore } from './ignore.ts';

/** Finds ignores in a body or an inline field. Each covers the next block, or the block that it starts. */
export function ignoresInMarkdown(document: Document, markdown: Markdown): Ignore[] {
	const isPage = document.file.endsWith('.md') && markdown === document.body;
	const written = isPage ? bodyAsWritten(document) : markdown.source;
	if (!written.includes(IGNORE_WORD) || !markdown.tree) return [];
	const { tree } = markdown;
	const blocks = findBlocks(tree);
	const comments = [
		...(isPage ? htmlComments(written, markdown.source) : []),
		...expressionComments(tree),
	];
	return comments.flatMap(({ words, stretch }) => {
		const ignore = readIgnore(words);
		if (!ignore) return [];
		const block = blockCovered(blocks, written, stretch);
		return {
			...ignore,
			file: document.file,
			place: markdown.place(...stretch),
			covers: block && markdown.place(...block),
		};
	});
}

interface Comment {
	words: string;
	stretch: Stretch;
}

/** In the parsed text of a Markdown page, comments are replaced by spaces. */
function bodyAsWritten({ text }: Document): string {
	const parts = splitFrontMatter(text);
	return 'body' in parts ? parts.body.text : '';
}

/** Comments in code are code: they are still in the parsed text. */
function htmlComments(written: string, parsed: string): Comment[] {
	const comments: Comment[] = [];
	for (let start = written.indexOf('<!--'); start !== -1; ) {
		const close = written.indexOf('-->', start + 4);
		if (close === -1) break;
		const end = close + 3;
		if (parsed.slice(start, end).trim() === '')
			comments.push({ words: written.slice(start + 4, close), stretch: [start, end] });
		start = written.indexOf('<!--', end);
	}
	return comments;
}

function expressionComments(tree: Root): Comment[] {
	const comments: Comment[] = [];
	walk(tree, (node) => {
		const { type, value } = node as { type: string; value?: string };
		if (type !== 'mdxFlowExpression' && type !== 'mdxTextExpression') return;
		const words = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(value ?? '')?.[1];
		const stretch = nodeOffsets(node);
		if (words !== undefined && stretch) comments.push({ words, stretch });
	});
	return comments;
}

/** Characters before the first words of a block: marks of lists and quotes, and the bars of a table. */
const MARKS = /^[\s>*+\-\d.)|#]*$/;

function blockCovered(
	blocks: readonly TextBlock[],
	source: string,
	[start, end]: Stretch,
): Stretch | undefined {
	const following = firstFrom(blocks, start + 1);
	let around = blocks[following - 1];
	while (around && !(around.end >= end && around.holdsText)) around = around.outer;
	if (around)
		return MARKS.test(source.slice(around.start, start)) ? [around.start, around.end] : undefined;
	const next = blocks[firstFrom(blocks, end)];
	return next && [next.start, next.end];
}

interface TextBlock {
	start: number;
	end: number;
	/** True if it directly contains text, not only blocks. */
	holdsText: boolean;
	/** The block that contains it. */
	outer: TextBlock | undefined;
}

/** Returns blocks in the order of their starts, each before its nested blocks. */
function findBlocks(tree: Root): TextBlock[] {
	const blocks: TextBlock[] = [];
	const visit = (node: Nodes, outer: TextBlock | undefined) => {
		const offsets = isBlock(node) ? nodeOffsets(node) : undefined;
		let inner = outer;
		if (offsets) {
			inner = { start: offsets[0], end: offsets[1], holdsText: holdsText(node), outer };
			blocks.push(inner);
		}
		if ('children' in node) for (const child of node.children) visit(child, inner);
	};
	visit(tree, undefined);
	// Notes are at the end of the tree, wherever they were written.
	return blocks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Returns the index of the first block that starts at an offset or after it. */
function firstFrom(blocks: readonly TextBlock[], offset: number): number {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (itemAt(blocks, middle).start < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isBlock(node: Nodes): boolean {
	if (readTag(node)?.type === 'mdxJsxFlowElement') return true;
	return (
		node.type === 'element' &&
		/^(p|h[1-6]|ul|ol|li|blockquote|pre|table|tr|td|th|hr)$/.test(node.tagName)
	);
}

function holdsText(node: Nodes): boolean {
	return (
		'children' in node &&
		node.children.some((child) =>
			child.type === 'text'
				? child.value.trim() !== ''
				: child.type === 'element' && !isBlock(child),
		)
	);
}
