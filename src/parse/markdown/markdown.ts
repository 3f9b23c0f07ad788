import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Place } from '../text/place.ts';
import type { Path } from '../yaml/yaml-place.ts';
import type { MarkdownProblem } from './markdown-problem.ts';

/**
 * Markdown is parsed once, by Sätteri, for the page and the validator alike. A body and an inline field
 * are the same to the rest of the code: a tree, and a way from its offsets to places in the file.
 */
export interface Markdown {
	/** The text that was parsed. */
	source: string;
	/** What keeps it from being read, if anything does. */
	readonly problem: MarkdownProblem | undefined;
	/**
	 * Its tree; `undefined` when it does not parse. Trees are many times as large as their texts: only those of
	 * the last few texts are kept, any other is made anew.
	 */
	readonly tree: Root | undefined;
	/** The path of the field; empty for a body. */
	path: Path;
	/** The place of a stretch of `source`. */
	place(start: number, end?: number): Place;
	/** Headings in order, with their anchors. Inline fields have none. */
	readonly headings: readonly Heading[];
}

export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

export interface HeadingNode extends Heading {
	node: Element;
}

/** A component or tag that an author wrote. */
export interface Tag {
	type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
	name: string | null;
	attributes: readonly TagAttribute[];
	children: Nodes[];
}

export type TagAttribute =
	| { type: 'mdxJsxAttribute'; name: string; value: string | null | { value: string } }
	| { type: 'mdxJsxExpressionAttribute'; value: string };

/**
 * Walks a tree in the order of the text. A visitor that returns `false` leaves the children out.
 *
 * @param visit is given each node, and those that it lies in; that list is the same for all
 */
export function walk(
	node: Nodes,
	visit: (node: Nodes, parents: readonly Nodes[]) => unknown,
	parents: Nodes[] = [],
): void {
	if (visit(node, parents) === false || !('children' in node)) return;
	parents.push(node);
	for (const child of node.children as Nodes[]) walk(child, visit, parents);
	parents.pop();
}

/** The tag that a node is, if it is one. */
export function tagOf(node: unknown): Tag | undefined {
	const type = (node as { type?: string }).type;
	return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement' ? (node as Tag) : undefined;
}

/** The offsets of a node in its source. A node that the parser made up (a footnote’s way back) has none. */
export function offsetsOf(node: Nodes): readonly [start: number, end: number] | undefined {
	const { start, end } = node.position ?? {};
	return start?.offset === undefined || end?.offset === undefined
		? undefined
		: [start.offset, end.offset];
}

/** The words of a node, without its markup. */
export function wordsOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? (node.children as Nodes[]).map(wordsOf).join('') : '';
}

/** Headings with GitHub’s slugs, as the page will carry them. */
export function headingsOf(tree: Root): HeadingNode[] {
	const slugger = new GithubSlugger();
	const headings: HeadingNode[] = [];
	walk(tree, (node) => {
		if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName) || !node.position) return;
		const text = wordsOf(node).trim();
		headings.push({ depth: Number(node.tagName[1]), slug: slugger.slug(text), text, node });
	});
	return headings;
}
