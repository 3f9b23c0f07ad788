import type { Question, ReadingSettings } from '../reading/reading.ts';
import type { DataCell } from '../text/cells.ts';

/** Lines in which “1,234” was cut in two, put together again. */
export interface Joined {
	lines: DataCell[][];
	/** The decimal mark of the joined numbers. */
	settings: ReadingSettings;
	questions: Question[];
}

const START = /^[-+£]?[1-9]\d{0,2}$/;
const THOUSANDS = /^\d{3}$/;
const DIGITS = /^[-+]?\d+$/;
const DECIMALS = /^\d+%?$/;

/**
 * Joins cells that a comma within a number has cut, in a file with commas between its cells: where lines have a cell more
 * than the header has names, or, without a header, where all pairs of numbers look like thousands. A question is asked.
 *
 * @param width how many names the header has; `undefined` without one
 */
export function joinThousands(
	lines: readonly DataCell[][],
	dateColumn: number,
	width: number | undefined,
	settings: ReadingSettings,
): Joined {
	const unchanged = { lines: [...lines], settings, questions: [] };
	if (settings.joinsCells === false) return unchanged;
	const pairs = lines.map((cells) => findPair(cells, dateColumn, width));
	const found = pairs.filter((pair) => pair !== undefined);
	const isThousands = found.every(({ start, rest }) => START.test(start) && THOUSANDS.test(rest));
	const first = found[0];
	if (
		!first ||
		(width === undefined && !(isThousands && looksLikeThousands(lines, pairs, dateColumn)))
	)
		return unchanged;
	const joined = lines.map((cells, index) => {
		const pair = pairs[index];
		return pair ? joinAt(cells, pair.column) : cells;
	});
	return {
		lines: joined,
		settings: { ...settings, decimalMark: settings.decimalMark ?? (isThousands ? '.' : ',') },
		questions: settings.joinsCells ? [] : [question(first, isThousands)],
	};
}

interface Pair {
	column: number;
	start: string;
	rest: string;
}

function findPair(
	cells: readonly DataCell[],
	dateColumn: number,
	width: number | undefined,
): Pair | undefined {
	const filled = cells.findLastIndex(({ text }) => text !== '') + 1;
	if (width !== undefined && filled !== width + 1) return undefined;
	const fits = (test: RegExp, other: RegExp) =>
		cells.findIndex(
			({ text }, column) =>
				column !== dateColumn &&
				column + 1 !== dateColumn &&
				test.test(text) &&
				other.test(cells[column + 1]?.text ?? ''),
		);
	const thousands = fits(START, THOUSANDS);
	const column = thousands >= 0 ? thousands : fits(DIGITS, DECIMALS);
	if (column < 0) return undefined;
	return { column, start: cells[column]?.text ?? '', rest: cells[column + 1]?.text ?? '' };
}

/** Without names, two numbers are a part and its whole unless the part would be very small, or larger. */
function looksLikeThousands(
	lines: readonly DataCell[][],
	pairs: readonly (Pair | undefined)[],
	dateColumn: number,
): boolean {
	const found = pairs.filter((pair) => pair !== undefined);
	const isMixed = lines.some(
		(cells, index) => pairs[index] === undefined && DIGITS.test(cells[dateColumn + 1]?.text ?? ''),
	);
	const isSmall = found.every(({ start, rest }) => Number(start) < 0.1 * Number(rest));
	const isLarger = found.some(({ start, rest }) => Number(start) > Number(rest));
	return isMixed || isSmall || isLarger;
}

function joinAt(cells: readonly DataCell[], column: number): DataCell[] {
	const [one, two] = [cells[column], cells[column + 1]];
	if (!one || !two) return [...cells];
	const { endLine, endColumn } = two.place;
	const joined: DataCell = {
		written: `${one.written},${two.written}`,
		text: `${one.text},${two.text}`,
		place: { ...one.place, endLine, endColumn },
	};
	return [...cells.slice(0, column), joined, ...cells.slice(column + 2)];
}

function question({ start, rest }: Pair, isThousands: boolean): Question {
	const number = isThousands ? `${start}${rest}` : `${start}.${rest}`;
	const one = `“${start},${rest}” is one number, ${number}`;
	return {
		code: 'number-format',
		message: `Is “${start},${rest}” one number or two? It was read as ${number}.`,
		choices: [
			{ label: one, settings: { joinsCells: true, decimalMark: isThousands ? '.' : ',' } },
			{ label: `They are two numbers, ${start} and ${rest}`, settings: { joinsCells: false } },
		],
		taken: one,
	};
}
