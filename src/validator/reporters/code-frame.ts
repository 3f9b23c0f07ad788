import type { Diagnostic } from '../rule/diagnostic.ts';
import { printable } from './printable.ts';

/** The part of a long line that fits next to its number on a terminal. */
const WIDTH = 90;

/** Characters shown before the marked words. */
const BEFORE = 30;

/** Returns the line of a finding with marks below the words; `undefined` for a finding about a file as a whole. */
export function codeFrame(
	{ line, column, endLine, endColumn }: Diagnostic,
	lines: readonly string[] | undefined,
): { line: string; mark: string } | undefined {
	const text = lines?.[line - 1];
	if (text === undefined || (line === endLine && column === endColumn)) return undefined;
	const end = endLine === line ? endColumn - 1 : text.length;
	const from =
		text.length <= WIDTH ? 0 : Math.max(0, Math.min(column - 1 - BEFORE, text.length - WIDTH));
	const to = Math.min(text.length, from + WIDTH);
	const head = from > 0 ? '…' : '';
	const number = String(line);
	const length = Math.max(1, Math.min(end, to) - (column - 1));
	return {
		line: `    ${number} | ${head}${printable(text.slice(from, to))}${to < text.length ? '…' : ''}`,
		mark: `    ${' '.repeat(number.length)} | ${' '.repeat(head.length + column - 1 - from)}${'^'.repeat(length)}`,
	};
}
