import {
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type Scalar,
	visit,
	type YAMLMap,
} from 'yaml';

/** Offsets of a stretch of text, the end exclusive. */
export type Range = readonly [start: number, end: number];

export type Path = readonly (string | number)[];

export interface YamlProblem {
	range: Range;
	message: string;
	hint?: string;
}

/** YAML read once: its values, and where each stands. Offsets are those of the text it was read from. */
export interface YamlFile {
	/** The values; `undefined` when the text can’t be read as YAML. */
	value: unknown;
	problems: YamlProblem[];
	/** Where the value at a path stands; of its key, for `key`. The nearest parent’s key when there is no such value. */
	range(path: Path, part?: 'value' | 'key'): Range | undefined;
	/** The scalar at a path, with what is needed to find places inside it. */
	scalar(path: Path): ScalarSource | undefined;
}

export interface ScalarSource {
	value: string;
	range: Range;
}

/** Reads a stretch of YAML that begins at `offset` of its file. Never throws. */
export function readYaml(text: string, offset = 0): YamlFile {
	try {
		return read(text, offset);
	} catch {
		// The parser calls itself for each level: only nesting deeper than any entry has gets here.
		const problem: YamlProblem = {
			range: [offset, offset + (text.split('\n', 1)[0] ?? '').length],
			message: 'YAML is nested too deeply to be read',
			hint: 'Look for brackets or dashes that were pasted many times over.',
		};
		return {
			value: undefined,
			problems: [problem],
			range: () => undefined,
			scalar: () => undefined,
		};
	}
}

/** Deeper than any entry. The parser itself gives up at a depth that varies with the stack it is called from. */
const MAX_DEPTH = 100;

function read(text: string, offset: number): YamlFile {
	const document = parseDocument(text, {
		prettyErrors: false,
		// The parser would compare each key with all before it; `repeatedKeys` looks them up.
		uniqueKeys: false,
		keepSourceTokens: false,
		logLevel: 'silent',
	});
	const at = ([start, end]: readonly number[]): Range => [
		offset + (start ?? 0),
		offset + (end ?? start ?? 0),
	];
	if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError();
	const problems: YamlProblem[] = document.errors.map((error) => ({
		range: at(error.pos),
		message: yamlMessage(error.message),
		...(YAML_HINTS[error.code] ? { hint: YAML_HINTS[error.code] as string } : {}),
	}));
	visit(document, {
		Alias: (_, node) => void problems.push(aliasProblem(at(node.range ?? [0, 0]))),
		Node: (_, node, ancestors) => {
			// A map and its pair are two levels to the walk and one to the author.
			if (ancestors.length > 2 * MAX_DEPTH) throw new RangeError();
			if (isMap(node)) {
				for (const key of repeatedKeys(node))
					problems.push(repeatedProblem(at(key.range ?? [0, 0])));
			}
			if (!isAlias(node) && 'anchor' in node && node.anchor)
				problems.push(anchorProblem(anchorRange(text, node, at)));
		},
		Pair: (_, pair) => {
			if (isScalar(pair.key) && pair.key.value === '<<')
				problems.push(mergeProblem(at(pair.key.range ?? [0, 0])));
		},
	});
	const root = document.contents;
	return {
		value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
		problems,
		range: (path, part = 'value') => {
			const range = rangeOf(root, path, part);
			return range && at(range);
		},
		scalar: (path) => {
			const node = nodeAt(root, path);
			if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
			return { value: node.value, range: at(node.range) };
		},
	};
}

const repeatedProblem = (range: Range): YamlProblem => ({
	range,
	message: 'Unexpected field: it is given twice',
	hint: 'Keep one of the two.',
});
const aliasProblem = (range: Range): YamlProblem => ({
	range,
	message: 'Unexpected alias (`*name`), expected the value itself',
	hint: 'Write the value out again. If the text begins with a star, put it in quotes.',
});
const anchorProblem = (range: Range): YamlProblem => ({
	range,
	message: 'Unexpected anchor (`&name`), expected the value alone',
	hint: 'Take the anchor out. If the text begins with an ampersand, put it in quotes.',
});
const mergeProblem = (range: Range): YamlProblem => ({
	range,
	message: 'Unexpected merge key (`<<`), expected the fields themselves',
	hint: 'Write the fields out again.',
});

const YAML_HINTS: Partial<Record<string, string>> = {
	TAB_AS_INDENT: 'Indent with spaces.',
	BAD_INDENT: 'Line it up with the lines above, with spaces.',
	MISSING_CHAR: 'Add the missing quote, bracket or space.',
	MULTILINE_IMPLICIT_KEY: 'Put a text that holds a colon in quotes, or write it below `>-`.',
	BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon in quotes, or write it below `>-`.',
	UNEXPECTED_TOKEN: 'Put a text that holds special characters in quotes.',
};

function yamlMessage(message: string): string {
	return `The YAML cannot be read: ${message.split('\n', 1)[0]}`;
}

function anchorRange(text: string, node: Node, at: (range: readonly number[]) => Range): Range {
	const start = node.range?.[0] ?? 0;
	const mark = text.lastIndexOf('&', start);
	return at(
		mark === -1
			? [start, start]
			: [mark, mark + 1 + (/^&(\S*)/.exec(text.slice(mark))?.[1]?.length ?? 0)],
	);
}

/** The pairs of each map by key, so that a place in a long map is found without a search. */
const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairAt(node: unknown, key: string | number): Pair | undefined {
	if (!isMap(node)) return undefined;
	let pairs = pairsOf.get(node);
	if (!pairs) {
		pairs = new Map();
		for (const pair of node.items) {
			const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
			if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
		}
		pairsOf.set(node, pairs);
	}
	return pairs.get(String(key));
}

/** Keys that a map has had before. Merge keys are reported as such. */
function repeatedKeys(map: YAMLMap): Scalar[] {
	const seen = new Set<string>();
	return map.items.flatMap(({ key }) => {
		if (!isScalar(key) || key.value === '<<') return [];
		const name = String(key.value);
		const repeated = seen.has(name);
		seen.add(name);
		return repeated ? [key] : [];
	});
}

function nodeAt(root: unknown, path: Path): unknown {
	let node = root;
	for (const step of path) {
		if (isMap(node)) node = pairAt(node, step)?.value;
		else if (isSeq(node) && typeof step === 'number') node = node.items[step];
		else return undefined;
	}
	return node;
}

/** The range of the value (or key) at a path, or of the nearest thing above it that has one. */
function rangeOf(root: unknown, path: Path, part: 'value' | 'key'): readonly number[] | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		const step = path[length - 1] as string | number;
		const parent = nodeAt(root, path.slice(0, length - 1));
		const pair = pairAt(parent, step);
		const key = pair && isScalar(pair.key) ? ownRange(pair.key) : undefined;
		const found = length === path.length && part === 'value';
		if (isPair(pair)) {
			const value = found ? ownRange(pair.value) : undefined;
			if (value ?? key) return value ?? key;
		} else if (isSeq(parent) && typeof step === 'number') {
			const item = ownRange(parent.items[step]);
			if (item) return item;
		}
	}
	return undefined;
}

/** The range of a node’s own text. A map’s or list’s range runs on to the next token, so its last item’s end is taken. */
function ownRange(node: unknown): readonly number[] | undefined {
	if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return undefined;
	const [start, end] = node.range ?? [];
	if (start === undefined || end === undefined) return undefined;
	if (!isCollection(node) || node.flow) return [start, end];
	const last = node.items.at(-1);
	const lastRange = isPair(last) ? (ownRange(last.value) ?? ownRange(last.key)) : ownRange(last);
	return [start, lastRange?.[1] ?? end];
}
