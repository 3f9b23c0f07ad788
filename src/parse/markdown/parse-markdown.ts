import type { Root } from 'hast';
import {
	createMdxHastHandle,
	dropHandle,
	type HastNode,
	HastReader,
	materializeHastTree,
	serializeHandle,
} from 'satteri';
import { joinInlineComponents } from './inline-components.ts';
import { lineProblem, type MarkdownProblem, syntaxProblem } from './markdown-problem.ts';

/** No person nests deeper; a recursive walk stays far from the end of the stack. */
const MAX_DEPTH = 200;

const FEATURES = {
	// Front matter is cut off before: two lines of `---` at the head of a body are rules, and what stands between them is text.
	frontmatter: false,
	smartPunctuation: true,
	gfm: { footnotes: { label: 'Notes', backLabel: 'Back to the text, note {reference}' } },
};

/** The tree is made when it is first asked for: what is wrong with a text shows without one. */
export type ParsedMarkdown = { readonly tree: Root } | { problem: MarkdownProblem };

/**
 * Parses Markdown with components. Never throws; yet a text out of the ordinary can hold up the process or
 * end it, so that content is parsed by way of `LazyMarkdown`, which tries such a text first.
 */
export function parseMarkdown(source: string): ParsedMarkdown {
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
	if (/[<{}]|^[^\S\n\r\u2028\u2029]*(?:import|export)\b/m.test(source)) return false;
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
