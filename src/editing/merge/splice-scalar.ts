import type { Scalar } from 'yaml';
import { scalarOffsets } from '../../parse/yaml/scalar-map.ts';
import type { Edit } from './edit.ts';
import { LINE_WIDTH } from './written-yaml.ts';

/**
 * Returns the edit that turns a text into another one within its source, so that one changed word changes one line and
 * the other lines keep their folds.
 *
 * @returns `undefined` where that would need a line end or too long a line: then the whole text is written again
 */
export function spliceScalar(source: string, scalar: Scalar, after: string): Edit | undefined {
	const { value: before, range } = scalar;
	if (typeof before !== 'string' || !range) return undefined;
	const [start, end] = range;
	const from = commonStart(before, after);
	const to = commonEnd(before, after, from);
	const added = after.slice(from, after.length - to);
	const removed = before.slice(from, before.length - to);
	if (/[\n\\]/.test(added + removed)) return undefined;
	const offsets = scalarOffsets(before, source.slice(start, end));
	const first = offsets[from];
	const last = offsets[before.length - to];
	if (first === undefined || last === undefined || last < first) return undefined;
	const edit = { start: start + first, end: start + last, text: added };
	return lineLength(source, edit) <= LINE_WIDTH || removed.length >= added.length
		? edit
		: undefined;
}

function commonStart(one: string, other: string): number {
	let at = 0;
	while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
	return at;
}

function commonEnd(one: string, other: string, start: number): number {
	const most = Math.min(one.length, other.length) - start;
	let count = 0;
	while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
	return count;
}

/** Returns the length of a line after an edit. */
function lineLength(source: string, { start, end, text }: Edit): number {
	const lineStart = source.lastIndexOf('\n', start - 1) + 1;
	const next = source.indexOf('\n', end);
	const lineEnd = next === -1 ? source.length : next;
	return start - lineStart + text.length + (lineEnd - end);
}
