import { visibleText } from './visible.ts';

/** A stretch of the text: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface CellPlace {
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

/** A cell, with its place in the text. */
export interface DataCell {
	/** As written, without the quotes around it. */
	written: string;
	/** As a reader sees it. */
	text: string;
	place: CellPlace;
	/** What is wrong with its quotes, if anything. */
	problem?: string;
}

/** What to do with a quote that begins a cell and ends nowhere, or within it. */
export type QuoteRule =
	/** As RFC 4180 has it: quotes are marks, and one that is wrong is a problem. */
	| 'strict'
	/** As in text that is pasted: such a quote is a letter like any other. */
	| 'lenient';

/** Cuts text whose lines end in `\n` into lines of cells. Never throws. */
export function cutCells(text: string, separator: string, rule: QuoteRule): DataCell[][] {
	const cutter = new Cutter(text, separator, rule);
	const lines: DataCell[][] = [];
	while (!cutter.isAtEnd) lines.push(cutter.line());
	return lines;
}

class Cutter {
	readonly #text: string;
	readonly #separator: string;
	readonly #rule: QuoteRule;
	#at = 0;
	#line = 1;
	#lineStart = 0;
	#hasMore = false;

	constructor(text: string, separator: string, rule: QuoteRule) {
		this.#text = text;
		this.#separator = separator;
		this.#rule = rule;
	}

	get isAtEnd(): boolean {
		return this.#at >= this.#text.length && !this.#hasMore;
	}

	line(): DataCell[] {
		const cells: DataCell[] = [];
		do {
			cells.push(this.#cell());
			this.#hasMore = this.#text[this.#at] === this.#separator;
			const isLineEnd = this.#text[this.#at] === '\n';
			this.#at += 1;
			if (isLineEnd) this.#nextLine();
		} while (this.#hasMore);
		return cells;
	}

	#nextLine(): void {
		this.#line += 1;
		this.#lineStart = this.#at;
	}

	#cell(): DataCell {
		const [line, column] = [this.#line, this.#at - this.#lineStart + 1];
		const quoted = this.#quoted();
		const start = this.#at;
		if (quoted) this.#skip(quoted.end);
		const restStart = this.#at;
		this.#at = this.#cellEnd(this.#at);
		const rest = this.#text.slice(restStart, this.#at);
		const written = quoted ? quoted.text + rest : this.#text.slice(start, this.#at);
		const problem = quoted && this.#rule === 'strict' && quotesProblem(quoted.isClosed, rest);
		return {
			written,
			text: visibleText(written),
			place: { line, column, endLine: this.#line, endColumn: this.#at - this.#lineStart + 1 },
			...(problem && { problem }),
		};
	}

	/** Moves on to an offset, over line ends. */
	#skip(end: number): void {
		for (let at = this.#text.indexOf('\n', this.#at); at !== -1 && at < end; ) {
			this.#at = at + 1;
			this.#nextLine();
			at = this.#text.indexOf('\n', this.#at);
		}
		this.#at = end;
	}

	#cellEnd(from: number): number {
		let at = from;
		const { length } = this.#text;
		while (at < length && this.#text[at] !== this.#separator && this.#text[at] !== '\n') at += 1;
		return at;
	}

	#quoted(): Quoted | undefined {
		if (this.#rule === 'strict') {
			return this.#text[this.#at] === '"' ? readQuoted(this.#text, this.#at) : undefined;
		}
		let at = this.#at;
		while (at < this.#text.length && isUnseen(this.#text.charAt(at), this.#separator)) at += 1;
		if (this.#text[at] !== '"') return undefined;
		const quoted = readQuoted(this.#text, at);
		const after = this.#text.slice(quoted.end, this.#cellEnd(quoted.end));
		return quoted.isClosed && visibleText(after) === '' ? quoted : undefined;
	}
}

function isUnseen(character: string, separator: string): boolean {
	return character !== separator && character !== '\n' && visibleText(character) === '';
}

interface Quoted {
	text: string;
	/** The offset after the closing quote. */
	end: number;
	isClosed: boolean;
}

/** The text between two quotes, in which a quote is written twice. */
function readQuoted(text: string, from: number): Quoted {
	let value = '';
	for (let at = from + 1; ; ) {
		const quote = text.indexOf('"', at);
		if (quote === -1) return { text: value + text.slice(at), end: text.length, isClosed: false };
		value += text.slice(at, quote);
		if (text[quote + 1] !== '"') return { text: value, end: quote + 1, isClosed: true };
		value += '"';
		at = quote + 2;
	}
}

function quotesProblem(isClosed: boolean, rest: string): string | undefined {
	if (!isClosed) return 'Unexpected quote that is never closed';
	if (rest.trim() !== '')
		return `Unexpected text \`${rest.trim()}\` after a closing quote, expected a comma or the end of the line`;
	return undefined;
}
