import { SEPARATORS, type Separator } from '../reading/reading.ts';
import { cutCells, type DataCell } from '../text/cells.ts';
import { cutAtSpaces } from './space-cells.ts';

/** The sign of each separator; spaces are cut by the text between them. */
export const SIGNS: Readonly<Record<Exclude<Separator, 'space'>, string>> = {
	tab: '\t',
	semicolon: ';',
	pipe: '|',
	comma: ',',
};

/** Cuts pasted text into lines of cells at one kind of separator. */
export function cutTable(text: string, separator: Separator): DataCell[][] {
	if (separator === 'space') return cutAtSpaces(text);
	const lines = cutCells(text, SIGNS[separator], 'lenient');
	return separator === 'pipe' ? lines.map(withoutFrame) : lines;
}

/** A table drawn with pipes has them at both ends of each line, too. */
function withoutFrame(cells: DataCell[]): DataCell[] {
	const first = cells.length > 1 && cells[0]?.text === '' ? 1 : 0;
	const last = cells.length > 2 && cells.at(-1)?.text === '' ? -1 : undefined;
	return cells.slice(first, last);
}

/** The separators that a text has anywhere. */
export function findSeparators(text: string): Separator[] {
	return SEPARATORS.filter((each) => each === 'space' || text.includes(SIGNS[each]));
}
