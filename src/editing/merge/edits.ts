import {
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { DataPath } from '../../schema/walk.ts';
import type { Change } from './data-changes.ts';
import type { Edit } from './edit.ts';
import { spliceScalar } from './splice-scalar.ts';
import { isBlock, writtenField, writtenItem } from './written-yaml.ts';

/**
 * Returns edits of a YAML text, each of which may make a change: the smallest first, then those that write more of what
 * surrounds it again. The caller takes the first that says what is wanted.
 *
 * @param valueAt returns the value at a path after the change
 */
export function* editsFor(
	source: string,
	change: Change,
	valueAt: (path: DataPath) => unknown,
): Generator<Edit> {
	const root = parseDocument(source, { schema: 'core', merge: false }).contents;
	if (!isNode(root)) return;
	const smallest = smallestEdit(source, root, change);
	if (smallest) yield smallest;
	const end = change.kind === 'set' ? change.path.length : change.path.length - 1;
	for (let length = end; length > 0; length -= 1) {
		const path = change.path.slice(0, length);
		const edit = rewritten(source, root, path, valueAt(path));
		if (edit) yield edit;
	}
}

function smallestEdit(source: string, root: Node, change: Change): Edit | undefined {
	const parent = nodeAt(root, change.path.slice(0, -1));
	const step = change.path.at(-1);
	if (step === undefined) return undefined;
	if (change.kind === 'set') {
		const node = nodeAt(root, change.path);
		return isScalar(node) && typeof change.value === 'string'
			? spliceScalar(source, node, change.value)
			: undefined;
	}
	if (!isBlock(parent)) return undefined;
	if (change.kind === 'remove') return removal(source, parent, step);
	return isMap(parent)
		? addedField(source, parent, change)
		: isSeq(parent)
			? addedItem(source, parent, change)
			: undefined;
}

function removal(source: string, parent: Node, step: string | number): Edit | undefined {
	const range = isMap(parent)
		? pairRange(source, pairAt(parent, step))
		: isSeq(parent)
			? itemRange(source, parent.items[Number(step)])
			: undefined;
	const [start, end] = range ?? [];
	if (start === undefined || end === undefined) return undefined;
	const lineStart = startOfLine(source, start);
	// The first field of an item shares its line with the dash.
	return source.slice(lineStart, start).trim() === ''
		? { start: lineStart, end, text: '' }
		: undefined;
}

function addedField(
	source: string,
	parent: YAMLMap,
	{ path, value, after }: Extract<Change, { kind: 'add' }>,
): Edit | undefined {
	const first = parent.items[0];
	const start = pairRange(source, first)?.[0];
	if (start === undefined) return undefined;
	const before = (after === undefined ? undefined : pairAt(parent, after)) ?? parent.items.at(-1);
	const at = pairRange(source, before)?.[1];
	return at === undefined
		? undefined
		: inserted(source, at, writtenField(String(path.at(-1)), value, columnOf(source, start)));
}

function addedItem(
	source: string,
	parent: YAMLSeq,
	{ value, after }: Extract<Change, { kind: 'add' }>,
): Edit | undefined {
	const range = itemRange(source, parent.items[Number(after ?? 0)]);
	if (!range) return undefined;
	const [dash, end] = range;
	const text = writtenItem(value, columnOf(source, dash));
	if (after !== undefined) return inserted(source, end, text);
	const lineStart = startOfLine(source, dash);
	return source.slice(lineStart, dash).trim() === ''
		? { start: lineStart, end: lineStart, text }
		: undefined;
}

/** A text without a line end at its end gets one before what is added. */
function inserted(source: string, at: number, text: string): Edit {
	const isCut = at > 0 && source[at - 1] !== '\n';
	return { start: at, end: at, text: isCut ? `\n${text}` : text };
}

/** Writes the field or item at a path again. */
function rewritten(source: string, root: Node, path: DataPath, value: unknown): Edit | undefined {
	const parent = nodeAt(root, path.slice(0, -1));
	const step = path.at(-1);
	if (step === undefined || !isBlock(parent)) return undefined;
	const range = isMap(parent)
		? pairRange(source, pairAt(parent, step))
		: isSeq(parent)
			? itemRange(source, parent.items[Number(step)])
			: undefined;
	if (!range) return undefined;
	const [start, end] = range;
	const column = columnOf(source, start);
	const text = isMap(parent)
		? writtenField(String(step), value, column)
		: writtenItem(value, column);
	return { start, end, text: text.slice(column) };
}

function nodeAt(root: Node, path: DataPath): unknown {
	return isCollection(root) && path.length > 0 ? root.getIn(path, true) : root;
}

function pairAt(map: YAMLMap, key: string | number): Pair | undefined {
	return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

/** Returns where a field starts, and where the line ends on which it does. */
function pairRange(source: string, pair: unknown): [number, number] | undefined {
	if (!isPair(pair) || !isNode(pair.key) || !pair.key.range) return undefined;
	const end = endOf(pair.value) ?? pair.key.range[1];
	return [pair.key.range[0], endOfLine(source, end)];
}

/** Returns where the dash of an item is, and where the line ends on which the item does. */
function itemRange(source: string, item: unknown): [number, number] | undefined {
	if (!isNode(item) || !item.range) return undefined;
	const before = source.slice(0, item.range[0]);
	const dash = /-[ ]+$/.exec(before)?.index;
	const end = endOf(item);
	return dash === undefined || end === undefined ? undefined : [dash, endOfLine(source, end)];
}

/** Returns the end of a value, without comments below it. */
function endOf(node: unknown): number | undefined {
	if (!isNode(node) || !node.range) return undefined;
	if (!isBlock(node)) return node.range[1];
	const last: unknown = isCollection(node) ? node.items.at(-1) : undefined;
	if (!isPair(last)) return endOf(last);
	return endOf(last.value) ?? (isNode(last.key) ? last.key.range?.[1] : undefined);
}

function endOfLine(source: string, at: number): number {
	if (at > 0 && source[at - 1] === '\n') return at;
	const end = source.indexOf('\n', at);
	return end === -1 ? source.length : end + 1;
}

function startOfLine(source: string, at: number): number {
	return source.lastIndexOf('\n', at - 1) + 1;
}

function columnOf(source: string, at: number): number {
	return at - startOfLine(source, at);
}
