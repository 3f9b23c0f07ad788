import type { Nodes, Root } from 'hast';
import type { Document } from '../../library/entry.ts';
import { splitFrontMatter } from '../../library/front-matter.ts';
import { type Markdown, offsetsOf, tagOf, walk } from '../../library/markdown.ts';
import type { Stretch } from '../opening-tag.ts';
import { IGNORE_WORD, type Ignore, readIgnore } from './ignore.ts';

/** Ignores in a body or an inline field. Each covers the next block, or the block that it begins. */
export function ignoresInMarkdown(document: Document, markdown: Markdown): Ignore[] {
	const isPage = document.file.endsWith('.md') && markdown === document.body;
	const written = isPage ? bodyAsWritten(document) : markdown.source;
	if (!written.includes(IGNORE_WORD) || !markdown.tree) return [];
	const { tree } = markdown;
	const comments = isPage ? htmlComments(written) : expressionComments(tree);
	return comments.flatMap(({ words, stretch }) => {
		const ignore = readIgnore(words);
		if (!ignore) return [];
		const block = blockCovered(tree, written, stretch);
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

/** The parser is given a Markdown page with spaces for its comments. */
function bodyAsWritten({ text }: Document): string {
	const parts = splitFrontMatter(text);
	return 'body' in parts ? parts.body.text : '';
}

function htmlComments(source: string): Comment[] {
	return [...source.matchAll(/<!--([\s\S]*?)-->/g)].map(({ 0: whole, 1: words = '', index }) => ({
		words,
		stretch: [index, index + whole.length],
	}));
}

function expressionComments(tree: Root): Comment[] {
	const comments: Comment[] = [];
	walk(tree, (node) => {
		const { type, value } = node as { type: string; value?: string };
		if (type !== 'mdxFlowExpression' && type !== 'mdxTextExpression') return;
		const words = /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(value ?? '')?.[1];
		const stretch = offsetsOf(node);
		if (words !== undefined && stretch) comments.push({ words, stretch });
	});
	return comments;
}

/** What stands before the first words of a block: marks of lists and quotes, and the bars of a table. */
const MARKS = /^[\s>*+\-\d.)|#]*$/;

function blockCovered(tree: Root, source: string, [start, end]: Stretch): Stretch | undefined {
	let around: Stretch | undefined;
	let next: Stretch | undefined;
	walk(tree, (node) => {
		const offsets = isBlock(node) ? offsetsOf(node) : undefined;
		if (!offsets) return;
		if (offsets[0] <= start && end <= offsets[1]) {
			if (holdsText(node)) around = offsets;
		} else if (offsets[0] >= end) next ??= offsets;
	});
	if (!around) return next;
	return MARKS.test(source.slice(around[0], start)) ? around : undefined;
}

function isBlock(node: Nodes): boolean {
	if (tagOf(node)?.type === 'mdxJsxFlowElement') return true;
	return (
		node.type === 'element' &&
		/^(p|h[1-6]|ul|ol|li|blockquote|pre|table|tr|td|th|hr)$/.test(node.tagName)
	);
}

/** True for a block in which text stands, and not in blocks of its own. */
function holdsText(node: Nodes): boolean {
	return (
		'children' in node &&
		(node.children as Nodes[]).some((child) =>
			child.type === 'text'
				? child.value.trim() !== ''
				: child.type === 'element' && !isBlock(child),
		)
	);
}
