import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Place } from '../text/place.ts';
import type { Path } from '../yaml/yaml-place.ts';
import type { MarkdownProblem } from './markdown-problem.ts';

/**
 * Markdown is parsed once, by Sätteri, for both the page and the validator. The rest of the code treats bodies and
 * inline fields alike: as a tree whose offsets can be converted to places in the file.
 */
export interface Markdown {
	/** The text that was parsed. */
	source: string;
	/** Why it cannot be read, if that is the case. */
	readonly problem: MarkdownProblem | undefined;
	/**
	 * Its tree; `undefined` if it does not parse. Trees are many times as large as their texts, so only the most recent
	 * ones are kept and others are parsed again.
	 */
	readonly tree: Root | undefined;
	/** The path of the field; empty for a body. */
	path: Path;
	/** Returns the place of a range of `source`. */
	place(start: number, end?: number): Place;
	/** The headings in order, with their anchors. Inline fields have none. */
	readonly headings: readonly Heading[];
}

/** The component after which a body goes on on another page. */
export const PAGE_BREAK = 'PageBreak';

export interface Heading {
	depth: number;
	slug: string;
	text: string;
	/** The page that it is on, in a body that `<PageBreak>` divides into pages; none on the first. */
	page?: string;
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
 * Walks a tree in text order. If a visitor returns `false` the children are skipped.
 *
 * @param visit is called with each node and its ancestors, in a list that is reused
 */
export function walk(
	node: Nodes,
	visit: (node: Nodes, parents: readonly Nodes[]) => unknown,
	parents: Nodes[] = [],
): void {
	if (visit(node, parents) === false || !('children' in node)) return;
	parents.push(node);
	for (const child of node.children) walk(child, visit, parents);
	parents.pop();
}

/** Returns the tag of a node, if it is one. */
export function readTag(node: unknown): Tag | undefined {
	const type = (node as { type?: string }).type;
	return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement' ? (node as Tag) : undefined;
}

/**
 * Returns the offsets of a node in its source. A node that the parser generated (the back link of a footnote) has none.
 */
export function nodeOffsets(node: Nodes): readonly [start: number, end: number] | undefined {
	const { start, end } = node.position ?? {};
	return start?.offset === undefined || end?.offset === undefined
		? undefined
		: [start.offset, end.offset];
}

/** Returns the words of a node, without its markup. */
export function nodeText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(nodeText).join('') : '';
}

/** Returns the headings with GitHub’s slugs, as on the page. */
export function findHeadings(tree: Root): HeadingNode[] {
	const slugger = new GithubSlugger();
	const headings: HeadingNode[] = [];
	let page: string | undefined;
	walk(tree, (node, parents) => {
		if (parents.length === 1) page = pageBreak(node) ?? page;
		if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName) || !node.position) return;
		const text = nodeText(node).trim();
		headings.push({
			depth: Number(node.tagName[1]),
			slug: slugger.slug(text),
			text,
			node,
			...(page && { page }),
		});
	});
	return headings;
}

/** Returns the page that begins at a node, if it is a page break. */
function pageBreak(node: Nodes): string | undefined {
	const tag = readTag(node);
	if (tag?.name !== PAGE_BREAK) return undefined;
	const to = tag.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'to');
	return typeof to?.value === 'string' ? to.value : undefined;
}
