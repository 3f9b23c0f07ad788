import { LineIndex, type Place } from './place.ts';

/** A cell of a CSV file, with its place in the file. */
export interface Cell {
	text: string;
	place: Place;
	/** What is wrong with its quotes, if anything. */
	problem?: string;
}

/** Splits CSV (RFC 4180) into rows of cells. Lines end in `\n`. Never throws: a quote that is never closed runs to the end of the file. */
export function readCells(text: string): Cell[][] {
	const index = new LineIndex(text);
	const rows: Cell[][] = [];
	let row: Cell[] = [];
	for (let at = 0; at < text.length || row.length > 0; at += 1) {
		const start = at;
		const quoted = text[at] === '"' ? readQuoted(text, at) : undefined;
		at = quoted?.end ?? at;
		const end = cellEnd(text, at);
		const rest = text.slice(at, end);
		const problem = quoted && quotesProblem(quoted.closed, rest);
		row.push({
			text: `${quoted?.text ?? ''}${rest}`,
			place: index.place(start, end),
			...(problem && { problem }),
		});
		at = end;
		if (text[at] === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

/** The text between two quotes, in which a quote is written twice, and the offset after it. */
function readQuoted(text: string, from: number): { text: string; end: number; closed: boolean } {
	let value = '';
	for (let at = from + 1; ; ) {
		const quote = text.indexOf('"', at);
		if (quote === -1) return { text: value + text.slice(at), end: text.length, closed: false };
		value += text.slice(at, quote);
		if (text[quote + 1] !== '"') return { text: value, end: quote + 1, closed: true };
		value += '"';
		at = quote + 2;
	}
}

function cellEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
	return at;
}

function quotesProblem(closed: boolean, rest: string): string | undefined {
	if (!closed) return 'Unexpected quote that is never closed';
	if (rest.trim() !== '')
		return `Unexpected text \`${rest.trim()}\` after a closing quote, expected a comma or the end of the line`;
	return undefined;
}
