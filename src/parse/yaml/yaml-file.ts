import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	type Scalar,
	visit,
	type YAMLError,
	type YAMLMap,
} from 'yaml';
import { plainYaml } from './plain-yaml.ts';
import { nodeAt, type Path, rangeAt } from './yaml-place.ts';
import {
	ALIAS,
	ANCHOR,
	MERGE_KEY,
	NO_BREAK_SPACE,
	oddSpace,
	parserProblem,
	type Range,
	REPEATED_FIELD,
	TOO_DEEP,
	TOO_MANY_PARTS,
	UNCLOSED_QUOTE,
	type YamlProblem,
} from './yaml-problem.ts';

/** YAML read once: its values and their places. Offsets are those of the text it was read from. */
export interface YamlFile {
	/** The values; `undefined` if the text can’t be read as YAML. */
	value: unknown;
	problems: readonly YamlProblem[];
	/**
	 * Returns the range of the value at a path, or of its key for `key`; that of the nearest parent’s key if there is no
	 * such value.
	 */
	range(path: Path, part?: 'value' | 'key'): Range | undefined;
	/** Returns the scalar at a path, with what is needed to find places inside it. */
	scalar(path: Path): ScalarSource | undefined;
}

export interface ScalarSource {
	value: string;
	range: Range;
}

/** Reads YAML that starts at `offset` of its file. Never throws. */
export function readYaml(text: string, offset = 0): YamlFile {
	const value = plainYaml(text);
	if (!value) return parsedYaml(text, offset);
	return { value, problems: [], ...makePlaces(text, (range) => shifted(range, offset)) };
}

/** Reads YAML with the full parser. */
export function parsedYaml(text: string, offset = 0): YamlFile {
	const at = (range: readonly number[]) => shifted(range, offset);
	const beyond = partBeyond(text, MOST_PARTS);
	if (beyond !== undefined)
		return unreadable([{ range: at([beyond, beyond + 1]), ...TOO_MANY_PARTS }]);
	try {
		const document = parse(text);
		const problems = findProblems(document, text).map(({ range, ...words }) => ({
			range: at(range),
			...words,
		}));
		if (problems.length > 0) return unreadable(problems);
		return { value: document.toJS(), problems, ...makePlaces(text, at) };
	} catch {
		// The parser is recursive: only nesting deeper than in any real entry fails here.
		return unreadable([{ range: at([0, text.split('\n', 1)[0]?.length ?? 0]), ...TOO_DEEP }]);
	}
}

/** The most lines and brackets: each costs the parser up to three kilobytes, and nobody writes this many. */
const MOST_PARTS = 100_000;

/** Returns the offset of the line end or bracket after `most` others. */
function partBeyond(text: string, most: number): number | undefined {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code !== 0x0a && code !== 0x5b && code !== 0x7b) continue;
		count += 1;
		if (count > most) return at;
	}
	return undefined;
}

function shifted([start, end]: readonly number[], offset: number): Range {
	return [offset + (start ?? 0), offset + (end ?? start ?? 0)];
}

/**
 * YAML 1.2, whatever a `%YAML` line says: dates stay text, `yes` stays text, and keys are names. The parser would
 * compare each key with all previous ones; `repeatedKeys` looks them up.
 */
function parse(text: string): Document {
	const { stackTraceLimit } = Error;
	// A text can have an error in each character: their stack traces would cost more than the parsing.
	Error.stackTraceLimit = 0;
	try {
		return parseDocument(text, {
			schema: 'core',
			resolveKnownTags: false,
			merge: false,
			stringKeys: true,
			uniqueKeys: false,
			prettyErrors: false,
			logLevel: 'error',
		});
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}

function unreadable(problems: readonly YamlProblem[]): YamlFile {
	return { value: undefined, problems, range: () => undefined, scalar: () => undefined };
}

/** Places are rarely needed, so the nodes that have them are not kept but parsed again. */
function makePlaces(text: string, at: (range: readonly number[]) => Range) {
	let document: Document | undefined;
	const root = () => {
		document ??= parse(text);
		return document.contents;
	};
	return {
		range: (path: Path, part: 'value' | 'key' = 'value') => {
			const range = path.length > 0 ? rangeAt(root(), path, part) : undefined;
			return range && at(range);
		},
		scalar: (path: Path) => {
			const node = nodeAt(root(), path);
			if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
			return { value: node.value, range: at(node.range) };
		},
	};
}

/** Deeper than any real entry. The parser itself fails at a depth that depends on the current stack. */
const MAX_DEPTH = 100;

type Report = (
	range: readonly number[] | null | undefined,
	words: Omit<YamlProblem, 'range'>,
) => void;

/**
 * Returns the problems of a document. Only the first of the parser’s errors is reported, since the others mostly
 * follow from it.
 */
function findProblems(document: Document, text: string): YamlProblem[] {
	if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError();
	const problems: YamlProblem[] = [];
	const report: Report = (range, words) =>
		problems.push({ range: [range?.[0] ?? 0, range?.[1] ?? 0], ...words });
	const [complaint] = document.errors;
	if (complaint) {
		const odd = oddSpace(text);
		const quote = unclosedQuote(document, text);
		if (odd) report(odd.range, NO_BREAK_SPACE);
		else
			report(
				quote ?? complaintRange(complaint, text),
				quote ? UNCLOSED_QUOTE : parserProblem(complaint, text),
			);
	}
	for (const warning of document.warnings) report(warning.pos, parserProblem(warning, text));
	reportNodes(document.contents, text, report, 0);
	return problems;
}

/** A second part is reported at its first line, since the parser’s range may extend to where it failed. */
function complaintRange({ code, pos }: YAMLError, text: string): readonly number[] {
	if (code !== 'MULTIPLE_DOCS') return pos;
	const end = text.indexOf('\n', pos[0]);
	return [pos[0], end === -1 ? text.length : end];
}

/** Finds anchors, aliases, merge keys and repeated fields, which are valid YAML but not allowed in content. */
function reportNodes(node: unknown, text: string, report: Report, depth: number): void {
	if (depth > MAX_DEPTH) throw new RangeError();
	if (isAlias(node)) report(node.range, ALIAS);
	else if (isNode(node) && 'anchor' in node && node.anchor) report(anchorRange(text, node), ANCHOR);
	if (isMap(node)) {
		for (const key of repeatedKeys(node)) report(key.range, REPEATED_FIELD);
		for (const { key, value } of node.items) {
			if (isScalar(key) && key.value === '<<') report(key.range, MERGE_KEY);
			if (isScalar(key) && typeof key.value === 'string' && /[^\S ]/.test(key.value))
				report(key.range, NO_BREAK_SPACE);
			reportNodes(key, text, report, depth + 1);
			reportNodes(value, text, report, depth + 1);
		}
	} else if (isSeq(node)) {
		for (const item of node.items) reportNodes(item, text, report, depth + 1);
	}
}

/** Returns the quote that is not closed. The parser reports the end of the text, which may be far below. */
function unclosedQuote(document: Document, text: string): Range | undefined {
	let found: Range | undefined;
	visit(document, {
		Scalar: (_, { type, range }) => {
			if (!range || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return undefined;
			const source = text.slice(range[0], range[1]).trimEnd();
			if (source.length > 1 && source.at(-1) === source[0]) return undefined;
			found = [range[0], range[0] + 1];
			return visit.BREAK;
		},
	});
	return found;
}

function anchorRange(text: string, node: Node): Range {
	const start = node.range?.[0] ?? 0;
	const mark = text.lastIndexOf('&', start);
	if (mark === -1) return [start, start];
	return [mark, mark + (/^&\S*/.exec(text.slice(mark, start + 1))?.[0].length ?? 1)];
}

/** Returns repeated keys of a map. Merge keys are reported separately. */
function repeatedKeys(map: YAMLMap): Scalar[] {
	const seen = new Set<unknown>();
	return map.items.flatMap(({ key }) => {
		if (!isScalar(key) || key.value === '<<') return [];
		const repeated = seen.has(key.value);
		seen.add(key.value);
		return repeated ? [key] : [];
	});
}
