import type { YAMLError } from 'yaml';

/** Offsets of a range of text, the end exclusive. */
export type Range = readonly [start: number, end: number];

export interface YamlProblem {
	range: Range;
	message: string;
	hint?: string;
}

type Words = Omit<YamlProblem, 'range'>;

const QUOTES = 'Put a text that holds special characters in quotes.';
const COLON: Words = {
	message: 'Unexpected colon in a text: a colon and a space make a field of the words before it',
	hint: 'Put the text in quotes, write it below `>-`, or correct the indentation of the next line.',
};

/** The YAML parser’s errors in words that authors know. */
const WORDS: Partial<Record<YAMLError['code'], Words>> = {
	BAD_ALIAS: { message: 'Unexpected `*`, expected a value', hint: QUOTES },
	BAD_DQ_ESCAPE: {
		message: 'Unexpected character after `\\` in double quotes',
		hint: 'Write `\\\\` for a backslash, or put the text in single quotes.',
	},
	BAD_SCALAR_START: {
		message: 'Unexpected character at the beginning of a value',
		hint: QUOTES,
	},
	BLOCK_AS_IMPLICIT_KEY: COLON,
	MULTILINE_IMPLICIT_KEY: COLON,
	MULTIPLE_DOCS: {
		message: 'Unexpected second part after a line `---` or `...`, expected one entry a file',
		hint: 'Take the line out.',
	},
	NON_STRING_KEY: {
		message: 'Unexpected list or fields before a colon, expected the name of a field',
		hint: QUOTES,
	},
	TAB_AS_INDENT: {
		message: 'Unexpected tab at the beginning of a line',
		hint: 'Indent with spaces.',
	},
	TAG_RESOLVE_FAILED: {
		message: 'Unexpected tag (`!name`), expected the value alone',
		hint: 'If the text begins with an exclamation mark, put it in quotes.',
	},
};

/** If a code means several mistakes, they are distinguished by the parser’s message. */
const WORDS_BY_MESSAGE: readonly (Words & { pattern: RegExp })[] = [
	{
		pattern: /end with a (?<sign>[\]}])/,
		message: 'Expected a closing bracket `$<sign>`, after lines that are indented',
		hint: 'Close the bracket, or indent the lines within it.',
	},
	{
		pattern: /start at the same column/,
		message: 'Unexpected indentation: the fields of one thing begin at the same column',
		hint: 'Line it up with the fields above, with spaces.',
	},
	{
		pattern: /followed by map values/,
		message: 'Unexpected text, expected the name of a field with a colon after it',
		hint: 'Indent the lines that belong to the field above, or put its text in quotes.',
	},
	{
		pattern: /at node end/,
		message: 'Unexpected text after the end of a value',
		hint: 'Put the whole of it in quotes. Within single quotes, write a quote twice.',
	},
	{
		pattern: /block-seq-ind on same line/,
		message: 'Unexpected dash right after a field, expected a value',
		hint: 'Put each item of a list on a line of its own below the field, or a text in quotes.',
	},
	{
		pattern: /Not a YAML token|Block scalar header/,
		message: 'Unexpected text beside `>` or `|`, expected it on the lines below',
		hint: 'Put the text on the next line and indent it, or put it in quotes.',
	},
	{
		pattern: /Unexpected , in flow/,
		message: 'Unexpected comma: nothing comes before it',
		hint: 'Take the comma out.',
	},
];

const NO_SPACE: Words = {
	message: 'Expected a space after the colon of a field',
	hint: 'Write it as `name: value`.',
};

export const NO_BREAK_SPACE: Words = {
	message: 'Unexpected no-break space, which looks like a space and is none to YAML',
	hint: 'Delete it, and type the spaces again with the space bar.',
};

/** A space that looks like one in the structure of YAML: before a field, or after its colon or a dash. */
const ODD_SPACE = /(?:^[ \t]*|^[^"'#\n]*?[:-])[ \t]*([\u00A0\u2000-\u200A\u202F\u205F\u3000]+)/m;

/** Returns the first no-break space in the structure of YAML, which is the likely cause of its problem. */
export function oddSpace(text: string): { range: Range } | undefined {
	const found = ODD_SPACE.exec(text);
	const spaces = found?.[1];
	if (!found || spaces === undefined) return undefined;
	const end = found.index + found[0].length;
	return { range: [end - spaces.length, end] };
}

const NOT_IN_LINE: Words = {
	message: 'Unexpected field further left than those above',
	hint: 'Begin each field of an entry at the beginning of its line.',
};

/** Mistakes that are recognised better from the text than from the parser’s message. */
function wordsByText(code: YAMLError['code'], text: string, at: number): Words | undefined {
	const isName = /[\p{L}_][\p{L}\p{N}_-]*:/uy;
	isName.lastIndex = at;
	if (!isName.test(text)) return undefined;
	const isKey = code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR';
	if (isKey && /^(?!\/\/)\S/.test(text.slice(isName.lastIndex, isName.lastIndex + 2)))
		return NO_SPACE;
	return code === 'UNEXPECTED_TOKEN' && text[at - 1] === '\n' ? NOT_IN_LINE : undefined;
}

/** Describes the parser’s problem with the YAML of a text. */
export function parserProblem({ code, message, pos }: YAMLError, text: string): Words {
	const known = wordsByText(code, text, pos[0]) ?? WORDS[code];
	if (known) return known;
	for (const { pattern, ...words } of WORDS_BY_MESSAGE) {
		const sign = pattern.exec(message);
		if (sign)
			return { ...words, message: words.message.replace('$<sign>', sign.groups?.sign ?? '') };
	}
	return { message: `The YAML cannot be read: ${message.split('\n', 1)[0]}`, hint: QUOTES };
}

export const UNCLOSED_QUOTE: Words = {
	message: 'Unexpected quote that is never closed',
	hint: 'Add the closing quote. In double quotes, write `\\"` for the character itself; in single quotes, write it twice.',
};

export const REPEATED_FIELD: Words = {
	message: 'Unexpected field: it is given twice',
	hint: 'Keep one of the two.',
};

export const ALIAS: Words = {
	message: 'Unexpected alias (`*name`), expected the value itself',
	hint: 'Write the value out again. If the text begins with a star, put it in quotes.',
};

export const ANCHOR: Words = {
	message: 'Unexpected anchor (`&name`), expected the value alone',
	hint: 'Take the anchor out. If the text begins with an ampersand, put it in quotes.',
};

export const MERGE_KEY: Words = {
	message: 'Unexpected merge key (`<<`), expected the fields themselves',
	hint: 'Write the fields out again.',
};

export const TOO_MANY_PARTS: Words = {
	message: 'YAML holds too many lines and brackets to be read',
	hint: 'Look for something that was pasted many times over.',
};

export const TOO_DEEP: Words = {
	message: 'YAML is nested too deeply to be read',
	hint: 'Look for brackets or dashes that were pasted many times over.',
};

/** Is this YAML too long or too deep to be read at all? */
export function isBeyondLimits({ message }: Pick<YamlProblem, 'message'>): boolean {
	return message === TOO_MANY_PARTS.message || message === TOO_DEEP.message;
}
