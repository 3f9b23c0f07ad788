import GithubSlugger from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import {
	createMdxHastHandle,
	dropHandle,
	type HastNode,
	HastReader,
	materializeHastTree,
	serializeHandle,
} from 'satteri';
import { joinInlineComponents } from './inline-components.ts';
import { beyondLimits } from './limits.ts';
import { lineProblem, type MarkdownProblem, syntaxProblem } from './markdown-problem.ts';
import type { Place } from './place.ts';
import type { Path } from './yaml-place.ts';

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

/** No person nests deeper; a recursive walk stays far from the end of the stack. */
const MAX_DEPTH = 200;

const FEATURES = {
	// Front matter is cut off before: two lines of `---` at the head of a body are rules, and what stands between them is text.
	frontmatter: false,
	smartPunctuation: true,
	gfm: { footnotes: { label: 'Notes', backLabel: 'Back to the text, note {reference}' } },
};

/**
 * Parses Markdown with components. Never throws. The tree is made when it is first asked for: what is
 * wrong with a text shows without one.
 */
export function parseMarkdown(
	source: string,
): { readonly tree: Root } | { problem: MarkdownProblem } {
	const beyond = beyondLimits(source);
	if (beyond) return { problem: lineProblem(source, beyond) };
	if (isPlain(source)) return new Parsed(source);
	let reader: HastReader;
	try {
		reader = read(source);
	} catch (error) {
		return { problem: syntaxProblem(error, source) };
	}
	const line = lineDeeperThan(reader, MAX_DEPTH);
	if (line !== undefined) return { problem: lineProblem(source, { line, ...TOO_DEEP }) };
	return new Parsed(source, reader);
}

/** A class, since an object with a getter of its own keeps its tree until memory runs short. */
class Parsed {
	readonly #source: string;
	#reader: HastReader | undefined;
	#tree: Root | undefined;

	constructor(source: string, reader?: HastReader) {
		this.#source = source;
		this.#reader = reader;
	}

	get tree(): Root {
		this.#tree ??= treeOf(this.#reader ?? read(this.#source), this.#source);
		this.#reader = undefined;
		return this.#tree;
	}
}

const TOO_DEEP = {
	message: 'Text is nested too deeply to be shown',
	hint: 'Look for list or quote marks that were pasted many times over.',
};

/** True for a text that has nothing to get wrong: no tag, no brace, no code, and too few marks to nest deeply. */
function isPlain(source: string): boolean {
	if (/[<{}]|^\s*(?:import|export)\b/m.test(source)) return false;
	const marks = source.match(/[>*_~[+-]|\d[.)]/g)?.length ?? 0;
	// A list item is two levels, any other mark one.
	return 2 * marks < MAX_DEPTH - 10;
}

/** Sätteri reads past a backslash at the very end of a text that begins with `import` or `export`, and so ends the process. */
function read(source: string): HastReader {
	const handle = createMdxHastHandle(source.endsWith('\\') ? `${source}\n` : source, FEATURES);
	try {
		return new HastReader(serializeHandle(handle));
	} finally {
		dropHandle(handle);
	}
}

function treeOf(reader: HastReader, source: string): Root {
	const tree = materializeHastTree(reader) as HastNode as Root;
	joinInlineComponents(tree, source);
	return tree;
}

/** The line of the first node that lies deeper than `limit`. */
function lineDeeperThan(reader: HastReader, limit: number): number | undefined {
	let level: number[] = [0];
	for (let depth = 0; level.length > 0; depth += 1) {
		if (depth > limit) {
			// The parser makes up line ends, which stand nowhere.
			const placed = level.find((node) => reader.getPosition(node));
			return placed === undefined ? 1 : (reader.getPosition(placed)?.start.line ?? 1);
		}
		level = level.flatMap((node) => [...reader.getChildIds(node)]);
	}
	return undefined;
}

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
