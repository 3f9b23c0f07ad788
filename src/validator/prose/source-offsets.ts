import { onOneLine } from './plain-characters.ts';

/**
 * Maps the characters that a reader sees to the source. The parser converts quotation marks, dashes and entities and
 * removes marks, so the two texts are compared step by step.
 */
export interface SourceOffsets {
	/** The start of each character of the text as read in the source. */
	starts: Uint32Array;
	/** The end of each character of the text as read in the source. */
	ends: Uint32Array;
}

/** How far to search for the next character of the text: longer than any mark between two words. */
const FAR = 60;

/**
 * @param read the text of a node as a reader sees it
 * @param written the source of that node
 * @param base the offset of the source, added to each offset
 */
export function sourceOffsets(read: string, written: string, base = 0): SourceOffsets {
	const starts = new Uint32Array(read.length);
	const ends = new Uint32Array(read.length);
	const plainRead = onOneLine(read);
	const plainWritten = onOneLine(written);
	let at = 0;
	for (let index = 0; index < read.length; index += 1) {
		const character = plainRead.charAt(index);
		const found = find(character, plainWritten, at);
		const { start, end } = found ?? { start: at, end: at };
		starts[index] = base + start;
		ends[index] = base + end;
		// The second half of a surrogate pair has the place of the first.
		if (found?.entity && /[\uD800-\uDBFF]/.test(character) && index + 1 < read.length) {
			index += 1;
			starts[index] = base + start;
			ends[index] = base + end;
		}
		at = end;
	}
	return { starts, ends };
}

interface Found {
	start: number;
	end: number;
	entity?: true;
}

function find(character: string, written: string, from: number): Found | undefined {
	const limit = Math.min(written.length, from + FAR);
	for (let at = from; at < limit; at += 1) {
		if (written[at] === character) return { start: at, end: at + 1 };
		const entity = written[at] === '&' ? ENTITY.exec(written.slice(at, at + 40)) : null;
		if (entity && stands(entity[0], character))
			return { start: at, end: at + entity[0].length, entity: true };
		for (const mark of SMART.get(character) ?? [])
			if (written.startsWith(mark, at)) return { start: at, end: at + mark.length };
	}
	return undefined;
}

const ENTITY = /^&(?:#\d+|#[xX][\dA-Fa-f]+|[A-Za-z][A-Za-z\d]*);/;

/**
 * Numbered entities include their character; a named one is matched with the first character that is not in the source.
 */
function stands(entity: string, character: string): boolean {
	const number = /^&#(?:x([\dA-F]+)|(\d+));$/i.exec(entity);
	if (!number) return entity in PLAIN ? PLAIN[entity] === character : true;
	const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
	return code <= 0x10ffff && onOneLine(String.fromCodePoint(code)).startsWith(character);
}

const PLAIN: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&nbsp;': ' ',
	// Nobody sees these: they have no character in the text as read.
	'&shy;': '',
	'&zwj;': '',
	'&zwnj;': '',
	'&lrm;': '',
	'&rlm;': '',
	'&ZeroWidthSpace;': '',
	'&NoBreak;': '',
};

/** The source of the parser’s smart punctuation. */
const SMART = new Map<string, readonly string[]>([
	['“', ['"']],
	['”', ['"']],
	['‘', ["'"]],
	['’', ["'"]],
	['…', ['...']],
	['–', ['--']],
	['—', ['---']],
]);
