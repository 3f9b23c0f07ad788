import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { type HastNode, mdxToHast } from 'satteri';
import { joinInlineComponents } from './inline-components.ts';
import { beyondLimits } from './limits.ts';
import type { Place } from './place.ts';
import type { Path } from './yaml-place.ts';

/**
 * Markdown is parsed once, by Sätteri, for the page and the validator alike. A body and an inline field
 * are the same to the rest of the code: a tree, and a way from its offsets to places in the file.
 */
export interface Markdown {
	/** The text that was parsed. */
	source: string;
	/** Its tree; `undefined` when it does not parse. */
	tree: Root | undefined;
	/** The path of the field; empty for a body. */
	path: Path;
	/** The place of a stretch of `source`. */
	place(start: number, end?: number): Place;
	/** Headings in order, with their anchors. Inline fields have none. */
	headings: readonly Heading[];
}

export interface Heading {
	depth: number;
	slug: string;
	text: string;
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

export interface MarkdownProblem {
	start: number;
	end: number;
	message: string;
	hint?: string;
}

/** No person nests deeper; a recursive walk stays far from the end of the stack. */
const MAX_DEPTH = 200;

const FEATURES = {
	// Front matter is cut off before: two lines of `---` at the head of a body are rules, and what stands between them is text.
	frontmatter: false,
	smartPunctuation: true,
	gfm: { footnotes: { label: 'Notes', backLabel: 'Back to the text, note {reference}' } },
};

/** Parses Markdown with components. Never throws. */
export function parseMarkdown(source: string): { tree: Root } | { problem: MarkdownProblem } {
	const beyond = beyondLimits(source);
	if (beyond) return { problem: { start: 0, end: firstLine(source), ...beyond } };
	try {
		const tree = mdxToHast(source, { features: FEATURES }) as HastNode as Root;
		if (deeperThan(tree, MAX_DEPTH)) {
			return {
				problem: {
					start: 0,
					end: firstLine(source),
					message: 'Text is nested too deeply to be shown',
					hint: 'Look for list or quote marks that were pasted many times over.',
				},
			};
		}
		joinInlineComponents(tree, source);
		return { tree };
	} catch (error) {
		return { problem: syntaxProblem(error, source) };
	}
}

function deeperThan(tree: Root, limit: number): boolean {
	let level: Nodes[] = [tree];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > limit) return true;
		level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
	}
	return false;
}

function firstLine(text: string): number {
	return text.split('\n', 1)[0]?.length ?? 0;
}

/** Sätteri’s message begins with `line:column:` and ends with the name of its check. */
function syntaxProblem(error: unknown, source: string): MarkdownProblem {
	const raw = error instanceof Error ? error.message : String(error);
	const [, line = '1', column = '1', rest = raw] = /^(\d+):(\d+): ([\s\S]*)$/.exec(raw) ?? [];
	const lines = source.split('\n');
	const start =
		lines.slice(0, Number(line) - 1).reduce((sum, each) => sum + each.length + 1, 0) +
		Number(column) -
		1;
	const end = Math.max(start, start - Number(column) + 1 + (lines[Number(line) - 1]?.length ?? 0));
	const plain =
		rest
			.replace(/\s*\(mdx[^)]*\)\s*$/, '')
			.replace(/\s*\(note: [\s\S]*$/, '')
			.split('\n', 1)[0] ?? rest;
	const hint = SYNTAX_HINTS.find(
		({ pattern }) => pattern.test(source.slice(start, start + 40)) || pattern.test(rest),
	)?.hint;
	return { start, end, message: `This cannot be read as MDX: ${plain}`, ...(hint ? { hint } : {}) };
}

const SYNTAX_HINTS = [
	{ pattern: /^<!--/, hint: 'Write a comment as {/* … */}.' },
	{ pattern: /^<https?:/, hint: 'Write a link as [words](address).' },
	{
		pattern: /closing tag/,
		hint: 'Close each component that has something inside, or end it with `/>`.',
	},
	{ pattern: /expression|brace/i, hint: 'Write a brace as \\{ when it is meant as a character.' },
	{ pattern: /</, hint: 'Write “less than” in words, or \\< as a character.' },
];

/** Walks a tree in the order of the text. A visitor that returns `false` leaves the children out. */
export function walk(
	node: Nodes,
	visit: (node: Nodes, parents: readonly Nodes[]) => unknown,
	parents: readonly Nodes[] = [],
): void {
	if (visit(node, parents) === false || !('children' in node)) return;
	const path = [...parents, node];
	for (const child of node.children as Nodes[]) walk(child, visit, path);
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
export function headingsOf(tree: Root): Heading[] {
	const slugger = new GithubSlugger();
	const headings: Heading[] = [];
	walk(tree, (node) => {
		if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName) || !node.position) return;
		const text = wordsOf(node).trim();
		headings.push({ depth: Number(node.tagName[1]), slug: slugger.slug(text), text, node });
	});
	return headings;
}
