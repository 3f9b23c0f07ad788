import { itemAt } from '../../format/item-at.ts';

/**
 * Reads YAML as most entries are written, line by line: fields with values on one line, lists, texts below `>-` and
 * `|`. It is much faster than the parser, but keeps only the values.
 *
 * @returns the fields; `undefined` for any other text, valid or not, which is for the parser
 */
export function plainYaml(text: string): Record<string, unknown> | undefined {
	if (UNUSUAL.test(text)) return undefined;
	const reader = new Reader(text);
	if (reader.indent !== 0) return undefined;
	const fields = reader.fields(0, 0);
	return reader.isAtEnd ? fields : undefined;
}

/** Tabs, control characters and byte order marks have rules of their own. */
const UNUSUAL = /(?!\n)[\p{Cc}\uFEFF]/u;

/** Deeper than any real entry. */
const MAX_DEPTH = 20;

const KEY = /([A-Za-z][A-Za-z\d_-]{0,60}):(?: +|$)/y;
const DASH = /-(?: +|$)/y;
const BLOCK_HEADER = /^([>|])(-?)$/;

/** Reads from the current line on. `undefined` means that it can’t be read: `null` is a value. */
class Reader {
	readonly #lines: readonly string[];
	#at = 0;
	/** The column at which the text of the current line starts; -1 after the last line. */
	indent = -1;

	constructor(text: string) {
		this.#lines = text.split('\n');
		this.#toWords();
	}

	get isAtEnd(): boolean {
		return this.indent === -1;
	}

	/** Reads fields that start at a column. */
	fields(column: number, depth: number): Record<string, unknown> | undefined {
		if (depth > MAX_DEPTH) return undefined;
		const fields: Record<string, unknown> = {};
		while (this.indent === column) {
			const line = this.#line;
			const rest = matchEnd(KEY, line, column);
			if (rest === undefined) return undefined;
			const key = line.slice(column, line.indexOf(':', column));
			if (Object.hasOwn(fields, key)) return undefined;
			const value =
				rest < line.length ? this.#value(line, rest, column) : this.#below(column, depth);
			if (value === undefined) return undefined;
			fields[key] = value;
		}
		return this.indent < column ? fields : undefined;
	}

	/** Reads the items of a list whose dashes are at a column. */
	#items(column: number, depth: number): unknown[] | undefined {
		if (depth > MAX_DEPTH) return undefined;
		const items: unknown[] = [];
		while (this.indent === column) {
			const line = this.#line;
			const rest = matchEnd(DASH, line, column);
			if (rest === undefined) break;
			if (rest === line.length) return undefined;
			let value: unknown;
			if (matchEnd(KEY, line, rest) !== undefined) {
				this.indent = rest;
				value = this.fields(rest, depth + 1);
			} else value = this.#value(line, rest, column);
			if (value === undefined) return undefined;
			items.push(value);
		}
		return this.indent <= column ? items : undefined;
	}

	/** Reads the value below a key: fields, a list, which need not be indented, or nothing. */
	#below(column: number, depth: number): unknown {
		this.#next();
		const isList = this.indent >= column && matchEnd(DASH, this.#line, this.indent) !== undefined;
		if (isList) return this.#items(this.indent, depth + 1);
		return this.indent > column ? this.fields(this.indent, depth + 1) : null;
	}

	/** Reads a value on the line of its key or dash, which is at a column, or a text below it. */
	#value(line: string, start: number, column: number): unknown {
		const words = withoutEnd(line, start);
		const header = BLOCK_HEADER.exec(words);
		if (header) return this.#block(column, header[1] === '>', header[2] === '-');
		this.#next();
		// Further indented lines continue the value.
		return this.indent > column ? undefined : scalar(words);
	}

	/** Reads a text with indented lines. */
	#block(column: number, isFolded: boolean, isStripped: boolean): string | undefined {
		const first = this.#at + 1;
		const indent = wordsAt(this.#lines[first] ?? '');
		if (indent <= column) return undefined;
		const lines: string[] = [];
		let end = first;
		for (; end < this.#lines.length; end += 1) {
			const line = itemAt(this.#lines, end);
			const begins = wordsAt(line);
			if (begins !== -1 && begins <= column) break;
			if (begins === -1 ? line !== '' : begins < indent || (isFolded && begins > indent))
				return undefined;
			lines.push(line.slice(indent));
		}
		while (lines.at(-1) === '') lines.pop();
		this.#at = end;
		this.#toWords();
		return (isFolded ? folded(lines) : lines.join('\n')) + (isStripped ? '' : '\n');
	}

	get #line(): string {
		return this.#lines[this.#at] ?? '';
	}

	#next(): void {
		this.#at += 1;
		this.#toWords();
	}

	/** Moves to the next line that is neither blank nor a comment. */
	#toWords(): void {
		for (; this.#at < this.#lines.length; this.#at += 1) {
			const line = this.#line;
			this.indent = wordsAt(line);
			if (this.indent !== -1 && line[this.indent] !== '#') return;
		}
		this.indent = -1;
	}
}

/** Returns the end of a pattern’s match that starts at `start`. */
function matchEnd(pattern: RegExp, line: string, start: number): number | undefined {
	pattern.lastIndex = start;
	return pattern.test(line) ? pattern.lastIndex : undefined;
}

/** Returns where the text of a line starts; -1 for a blank line. */
function wordsAt(line: string): number {
	let at = 0;
	while (line[at] === ' ') at += 1;
	return at < line.length ? at : -1;
}

/** Returns a line from `start` on, without trailing spaces. */
function withoutEnd(line: string, start: number): string {
	let end = line.length;
	while (line[end - 1] === ' ') end -= 1;
	return line.slice(start, end);
}

/** Joins lines with a space; each blank line between them becomes a line end. */
function folded(lines: readonly string[]): string {
	let text = '';
	let gap = '';
	for (const line of lines) {
		if (line !== '') {
			text += gap + line;
			gap = ' ';
		} else if (gap === '\n') text += '\n';
		else gap = '\n';
	}
	return text;
}

/** Reads values between brackets that contain no special characters. */
const ITEM = String.raw`(?:\.\/)?[\p{L}\p{N}][^[\]{},:#"'\\]*`;
const LIST = new RegExp(String.raw`^\[ *(?:${ITEM}(?:, *${ITEM})*)?\]$`, 'u');

function scalar(words: string): unknown {
	switch (words[0]) {
		case '"':
			return /^"[^"\\]*"$/.test(words) ? words.slice(1, -1) : undefined;
		case "'":
			return /^'(?:[^']|'')*'$/.test(words) ? words.slice(1, -1).replaceAll("''", "'") : undefined;
		case '[': {
			if (!LIST.test(words)) return undefined;
			const inside = withoutEnd(words.slice(1, -1), 0);
			const items = inside === '' ? [] : inside.split(',').map(listed);
			return items.includes(undefined) ? undefined : items;
		}
		default:
			return plain(words);
	}
}

function listed(item: string): unknown {
	return plain(withoutEnd(item, wordsAt(item)));
}

/** Words with a special meaning. */
const SPECIAL = /^(?:null|true|false)$/i;
const DATE = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const LIKE_A_NUMBER = /^[\da-fA-Foxn._+-]+$/;

/** Reads a value without quotes. */
function plain(words: string): unknown {
	if (!/^(?:\.\/|[\p{L}\p{N}(<£/“‘])/u.test(words) || /: |:$| #/.test(words)) return undefined;
	if (words === 'true' || words === 'false') return words === 'true';
	if (!/^\d/.test(words)) return SPECIAL.test(words) ? undefined : words;
	if (NUMBER.test(words)) return Number(words);
	return DATE.test(words) || !LIKE_A_NUMBER.test(words) ? words : undefined;
}
