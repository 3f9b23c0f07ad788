import { splitLines } from './account.ts';
import type { Reading } from './reading/reading.ts';
import { textKindProblem } from './text/file-kinds.ts';
import { visibleText } from './text/visible.ts';

/** More lines than a chart can show: 13 years of days. */
const MOST_LINES = 5000;

/** As many lines of a wide table have fewer characters. */
const MOST_CHARACTERS = 2_000_000;

const TOO_LONG =
	'This is more text than one chart can show. Keep only the columns and lines that you want to draw.';

/** What keeps a text from being read at all; `undefined` for one that may hold a table. */
export function findFileProblem(text: string): string | undefined {
	const size = sizeProblem(text);
	if (size !== undefined) return size;
	if (visibleText(text) === '') {
		return 'There is nothing to read. Paste at least one line with a date and a value.';
	}
	return textKindProblem(text);
}

/** What is wrong with more text than a chart can show: it would hold a browser up. */
export function sizeProblem(text: string): string | undefined {
	if (text.length > MOST_CHARACTERS) return TOO_LONG;
	const count = countLines(text);
	if (count > MOST_LINES) {
		return `There are ${count.toLocaleString('en-GB')} lines, and a chart can show at most ${MOST_LINES.toLocaleString('en-GB')}. Add up your numbers by month, or keep only the lines that you want to draw.`;
	}
	return undefined;
}

function countLines(text: string): number {
	let count = text.endsWith('\n') ? 0 : 1;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}

/** The reading of a text that could not be read: one message for all of it. */
export function fileProblemReading(
	text: string,
	message: string,
	kind: 'file' | 'dates-across' = 'file',
): Reading {
	const isShort = countLines(text) <= MOST_LINES;
	const lines = isShort ? splitLines(text) : [];
	const first = Math.max(
		0,
		lines.findIndex((line) => visibleText(line) !== ''),
	);
	return {
		separator: 'comma',
		dateOrder: 'year-first',
		unit: 'count',
		columns: [],
		rows: [],
		refused: [
			{
				line: first + 1,
				column: 1,
				text: visibleText((lines[first] ?? '').slice(0, 200)),
				message,
				kind,
			},
		],
		questions: [],
		target: undefined,
		lines: lines.map((line) => (visibleText(line) === '' ? 'blank' : 'refused')),
		cells: [],
	};
}
