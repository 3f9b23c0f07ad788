import { itemAt } from '../../format/item-at.ts';
import type { MappedText } from '../../format/mapped-text.ts';

/** A range of a file: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

/** The very start of a file, for findings about the file as a whole. */
export const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Converts offsets of a text to lines and columns. */
export class LineIndex {
	readonly #starts: number[] = [0];
	readonly #length: number;
	readonly #text: string;

	constructor(text: string) {
		this.#length = text.length;
		this.#text = text;
		for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
			this.#starts.push(at + 1);
	}

	/** Returns the place of the text from `start` to `end` (exclusive), both clamped to the text. */
	place(start: number, end = start): Place {
		const from = this.#clamp(start);
		const to = Math.max(from, this.#clamp(end));
		const [line, column] = this.#point(from);
		const [endLine, endColumn] = this.#point(to);
		return { line, column, endLine, endColumn };
	}

	/** Returns the text from `start` to `end` (exclusive). */
	slice(start: number, end: number): string {
		return this.#text.slice(start, end);
	}

	/** Returns the offset of a line (counted from 1) and column (counted from 1), clamped to the text. */
	offset(line: number, column: number): number {
		return this.#clamp((this.#starts[line - 1] ?? this.#length) + column - 1);
	}

	#clamp(offset: number): number {
		return Math.min(Math.max(offset, 0), this.#length);
	}

	#point(offset: number): [line: number, column: number] {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (itemAt(this.#starts, middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return [low + 1, offset - itemAt(this.#starts, low) + 1];
	}
}

/** Converts offsets of a text that is derived from that of a file to lines and columns of the file. */
export class DerivedLines {
	readonly #lines: LineIndex;
	readonly #derived: MappedText;

	constructor(lines: LineIndex, derived: MappedText) {
		this.#lines = lines;
		this.#derived = derived;
	}

	/** Returns the place in the file of the derived text from `start` to `end` (exclusive). */
	place(start: number, end = start): Place {
		const origin = this.#derived.origin({ start, end });
		return this.#lines.place(origin.start, origin.end);
	}

	/** Returns the derived text from `start` to `end` (exclusive). */
	slice(start: number, end: number): string {
		return this.#derived.text.slice(start, end);
	}
}
