import { cutCells, type DataCell } from '../../data-reader/text/cells.ts';
import type { DataFile } from '../../parse/read-assets.ts';
import type { LineIndex } from '../../parse/text/place.ts';
import type { Stretch } from '../prose/sentences.ts';
import type { AllowedContacts } from './allowed-contacts.ts';
import { findFullDates, isNamedBirth } from './birth-dates.ts';
import { findIdentifiers, type Identifier } from './identifiers.ts';

/**
 * Finds identifiers in a CSV file. Adjacent numbers of a measure are unrelated, so its cells are read one by one;
 * other tables are read row by row, and a column can contain dates of birth.
 */
export function identifiersInTable(
	{ text, rows: measured }: DataFile,
	lines: LineIndex,
	allowed: AllowedContacts,
): Identifier[] {
	const rows = cutCells(text, ',', 'strict').map((cells) =>
		cells.map((cell) => stretchOf(cell, lines)),
	);
	if (measured || MEASURE.test(text))
		return rows.flat().flatMap((cell) => identifiersBetween(text, cell, allowed));
	return [
		...rows.flatMap((cells) => identifiersInRow(text, cells, allowed)),
		...birthDates(text, rows),
	];
}

/** The first line of a measure’s data. */
const MEASURE = /^\s*date\s*,\s*(?:value|numerator)/i;

function stretchOf({ place }: DataCell, lines: LineIndex): Stretch {
	return {
		start: lines.offset(place.line, place.column),
		end: lines.offset(place.endLine, place.endColumn),
	};
}

function identifiersBetween(
	text: string,
	{ start: from, end: to }: Stretch,
	allowed: AllowedContacts,
): Identifier[] {
	return findIdentifiers(text.slice(from, to), allowed).map(({ kind, start, end }) => ({
		kind,
		start: from + start,
		end: from + end,
	}));
}

/** Returns a row as in Markdown, with bars between its cells and the same length. */
function identifiersInRow(
	text: string,
	cells: readonly Stretch[],
	allowed: AllowedContacts,
): Identifier[] {
	const [first] = cells;
	if (!first) return [];
	const row = cells.map(({ start, end }) => text.slice(start, end)).join('|');
	return findIdentifiers(row, allowed).map(({ kind, start, end }) => ({
		kind,
		start: first.start + start,
		end: first.start + end,
	}));
}

function birthDates(text: string, [header = [], ...rows]: readonly Stretch[][]): Identifier[] {
	const wordsOf = ({ start, end }: Stretch) => text.slice(start, end);
	const columns = header.flatMap((cell, column) => (isNamedBirth(wordsOf(cell)) ? [column] : []));
	return rows.flatMap((cells) =>
		columns.flatMap((column) => {
			const cell = cells[column];
			return (cell ? findFullDates(wordsOf(cell)) : []).map(({ start, end }) => ({
				kind: 'birth-date' as const,
				start: (cell as Stretch).start + start,
				end: (cell as Stretch).start + end,
			}));
		}),
	);
}
