import {
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Pair,
	type YAMLMap,
} from 'yaml';
import { itemAt } from '../../format/item-at.ts';

export type Path = readonly (string | number)[];

/** Returns the node at a path below `root`, if there is one. */
export function nodeAt(root: unknown, path: Path): unknown {
	let node = root;
	for (const step of path) {
		if (isMap(node)) node = pairAt(node, step)?.value;
		else if (isSeq(node) && typeof step === 'number') node = node.items[step];
		else return undefined;
	}
	return node;
}

/** Returns the range of the value (or key) at a path, or of its nearest parent that has one. */
export function rangeAt(
	root: unknown,
	path: Path,
	part: 'value' | 'key',
): readonly number[] | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		const step = itemAt(path, length - 1);
		const parent = nodeAt(root, path.slice(0, length - 1));
		const pair = pairAt(parent, step);
		if (pair) {
			const wanted = length === path.length && part === 'value' ? pair.value : undefined;
			const range = ownRange(wanted) ?? ownRange(pair.key);
			if (range) return range;
		} else if (isSeq(parent) && typeof step === 'number') {
			const range = ownRange(parent.items[step]);
			if (range) return range;
		}
	}
	return undefined;
}

/** The pairs of each map by key, so that places in a long map are found without a search. */
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

/**
 * Returns the range of a node’s own text. The range of a map or list extends to the next token, so the end of its
 * last item is used.
 */
function ownRange(node: unknown): readonly number[] | undefined {
	if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return undefined;
	const [start, end] = node.range ?? [];
	if (start === undefined || end === undefined) return undefined;
	if (!isCollection(node) || node.flow) return [start, end];
	const last = node.items.at(-1);
	const lastRange = isPair(last) ? (ownRange(last.value) ?? ownRange(last.key)) : ownRange(last);
	return [start, lastRange?.[1] ?? end];
}
