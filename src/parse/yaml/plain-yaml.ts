/**
 * YAML as most entries are written, read line by line: fields with values on one line, lists, texts below
 * `>-` and `|`. It takes a small part of what the parser takes, with nothing kept but the values.
 *
 * @returns the fields; `undefined` for any other text, which may be right or wrong: the parser can tell
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

/** Deeper than any entry. */
const MAX_DEPTH = 20;

const KEY = /([A-Za-z][A-Za-z\d_-]{0,60}):(?: +|$)/y;
const DASH = /-(?: +|$)/y;
const BLOCK_HEADER = /^([>|])(-?)$/;

/** Reads from the line at hand on. What it can’t read is `undefined`: `null` is a value. */
class Reader {
	readonly #lines: readonly string[];
	#at = 0;
	/** The column at which the words of the line at hand begin; -1 after the last line. */
	indent = -1;

	constructor(text: string) {
		this.#lines = text.split('\n');
		this.#toWords();
	}

	get isAtEnd(): boolean {
		return this.indent === -1;
	}

	/** Fields that begin at a column. */
	fields(column: number, depth: number): Record<string, unknown> | undefined {
		if (depth > MAX_DEPTH) return undefined;
		const fields: Record<string, unknown> = {};
		while (this.indent === column) {
			const line = this.#line;
			const rest = endOf(KEY, line, column);
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

	/** The items of a list whose dashes stand at a column. */
	#items(column: number, depth: number): unknown[] | undefined {
		if (depth > MAX_DEPTH) return undefined;
		const items: unknown[] = [];
		while (this.indent === column) {
			const line = this.#line;
			const rest = endOf(DASH, line, column);
			if (rest === undefined) break;
			if (rest === line.length) return undefined;
			let value: unknown;
			if (endOf(KEY, line, rest) !== undefined) {
				this.indent = rest;
				value = this.fields(rest, depth + 1);
			} else value = this.#value(line, rest, column);
			if (value === undefined) return undefined;
			items.push(value);
		}
		return this.indent <= column ? items : undefined;
	}

	/** What stands below a key: further fields, a list, which need not be indented, or nothing. */
	#below(column: number, depth: number): unknown {
		this.#next();
		const isList = this.indent >= column && endOf(DASH, this.#line, this.indent) !== undefined;
		if (isList) return this.#items(this.indent, depth + 1);
		return this.indent > column ? this.fields(this.indent, depth + 1) : null;
	}

	/** A value on the line of its key or dash, which stands at a column, or a text below it. */
	#value(line: string, start: number, column: number): unknown {
		const words = withoutEnd(line, start);
		const header = BLOCK_HEADER.exec(words);
		if (header) return this.#block(column, header[1] === '>', header[2] === '-');
		this.#next();
		// Words that are further in go on with the value.
		return this.indent > column ? undefined : scalar(words);
	}

	/** A text whose lines are indented. */
	#block(column: number, isFolded: boolean, isStripped: boolean): string | undefined {
		const first = this.#at + 1;
		const indent = wordsAt(this.#lines[first] ?? '');
		if (indent <= column) return undefined;
		const lines: string[] = [];
		let end = first;
		for (; end < this.#lines.length; end += 1) {
			const line = this.#lines[end] as string;
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

	/** Goes on to a line that is neither blank nor a comment. */
	#toWords(): void {
		for (; this.#at < this.#lines.length; this.#at += 1) {
			const line = this.#line;
			this.indent = wordsAt(line);
			if (this.indent !== -1 && line[this.indent] !== '#') return;
		}
		this.indent = -1;
	}
}

/** Where the match of a pattern that begins at `start` ends. */
function endOf(pattern: RegExp, line: string, start: number): number | undefined {
	pattern.lastIndex = start;
	return pattern.test(line) ? pattern.lastIndex : undefined;
}

/** Where the words of a line begin; -1 in a blank one. */
function wordsAt(line: string): number {
	let at = 0;
	while (line[at] === ' ') at += 1;
	return at < line.length ? at : -1;
}

/** A line from `start` on, without the spaces at its end. */
function withoutEnd(line: string, start: number): string {
	let end = line.length;
	while (line[end - 1] === ' ') end -= 1;
	return line.slice(start, end);
}

/** Lines are joined by a space; of blank lines between them each is a line end. */
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

/** Values that stand between brackets, with nothing in them that has a meaning there. */
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

/** Words of another meaning than their own. */
const SPECIAL = /^(?:null|true|false)$/i;
const DATE = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const LIKE_A_NUMBER = /^[\da-fA-Foxn._+-]+$/;

/** A value without quotes. */
function plain(words: string): unknown {
	if (!/^(?:\.\/|[\p{L}\p{N}(<£/“‘])/u.test(words) || /: |:$| #/.test(words)) return undefined;
	if (words === 'true' || words === 'false') return words === 'true';
	if (!/^\d/.test(words)) return SPECIAL.test(words) ? undefined : words;
	if (NUMBER.test(words)) return Number(words);
	return DATE.test(words) || !LIKE_A_NUMBER.test(words) ? words : undefined;
}
