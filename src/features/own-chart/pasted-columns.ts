import type { PastedLine } from './pasted-cells.ts';
import { readDate } from './pasted-date.ts';

/** What the columns of pasted data hold. */
export interface PastedColumns {
	/** `date`, `value` or `numerator` and `denominator`, `note`; or `other` for a column to leave out. */
	names: string[];
	/** True when the first line names the columns. */
	hasHeader: boolean;
}

/** Words that name a column in a first line, in the order in which they are tried. */
const WORDS: readonly [string, RegExp][] = [
	['date', /^(date|day|week|month|quarter|year|period|time)\b/],
	['denominator', /^(denominator|out of|total|of|base|whole)\b/],
	['numerator', /^(numerator|counted|part)\b/],
	['note', /^(note|notes|comment|comments)\b/],
	['value', /./],
];

/**
 * Names the columns: by the words of the first line where it has no date, else by what is in them. A third column is the
 * denominator where it holds a number, else the note.
 */
export function pastedColumns(lines: readonly PastedLine[]): PastedColumns {
	const [first, second] = lines;
	const hasHeader =
		first !== undefined && !first.cells.some((cell) => readDate(cell)) && !hasNumber(first);
	const named = hasHeader ? namesIn(first) : undefined;
	if (named) return { names: named, hasHeader };
	const body = hasHeader ? second : first;
	const isShare = lines.some(({ cells }) => /\d/.test(cells[2] ?? '') && isFigure(cells[2]));
	const width = Math.max(2, hasHeader ? (first?.cells.length ?? 2) : (body?.cells.length ?? 2));
	const names = isShare ? ['date', 'numerator', 'denominator', 'note'] : ['date', 'value', 'note'];
	return { names: names.slice(0, Math.max(width, isShare ? 3 : 2)), hasHeader };
}

/** The columns by the words of the first line, if these make sense together. */
function namesIn({ cells }: PastedLine): string[] | undefined {
	const taken = new Set<string>();
	const names = cells.map((cell) => {
		const word = cell.toLowerCase();
		const name =
			WORDS.find(([each, words]) => !taken.has(each) && words.test(word))?.[0] ?? 'other';
		taken.add(name);
		return name;
	});
	const isShare = taken.has('numerator') && taken.has('denominator');
	const isWhole = taken.has('date') && (isShare || taken.has('value'));
	// Of three columns, one that nothing is known of is told by what is in it.
	if (!isWhole || (!isShare && names.length === 3 && names[2] === 'other')) return undefined;
	// A share goes before a percentage that was worked out from it.
	return isShare ? names.map((name) => (name === 'value' ? 'other' : name)) : names;
}

function hasNumber({ cells }: PastedLine): boolean {
	return cells.some((cell) => /\d/.test(cell) && isFigure(cell));
}

function isFigure(text = ''): boolean {
	return /^[+\-\d.,%\s]+$/.test(text);
}
