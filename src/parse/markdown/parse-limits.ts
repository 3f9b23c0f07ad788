/**
 * The parser’s time grows with the square of the number of marks in a paragraph and of tags in a text, and doubles
 * with each tag between braces; brackets between braces exhaust its stack, which ends the process. What people write
 * is far below these limits. The measures here are cheap, and grow with the parser’s time.
 */
const MOST_CHARACTERS = 16_000;
const MOST_WORK = 10_000_000;
/** A text with code, which is not allowed but a common mistake, is safe to parse only if it is this small. */
const MOST_CHARACTERS_WITH_CODE = 500;
const MOST_TAGS_WITH_CODE = 12;

/** What it takes to parse a text. */
export interface ParseCost {
	/** True if the parser can read it directly, since it needs limited time and stack. */
	isSafe: boolean;
	/** An estimate of the parser’s work, in the unit of `MOST_WORK`. */
	effort: number;
}

/** Estimates what it takes to parse a text. */
export function parseCost(source: string): ParseCost {
	if (source.length > MOST_CHARACTERS) return { isSafe: false, effort: Number.POSITIVE_INFINITY };
	const { work, tags } = measured(source);
	const isSmall = source.length <= MOST_CHARACTERS_WITH_CODE && tags <= MOST_TAGS_WITH_CODE;
	return { isSafe: work <= MOST_WORK && (isSmall || !hasCode(source)), effort: work };
}

/** Classifies a character: everything except words and spaces may have a meaning, and costs time. */
const WORD = 0;
const SPACE = 1;
const MARK = 2;
const TAG = 3;
const FOREIGN = 4;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[A-Za-z\d]/.test(character)) return WORD;
	if (/[ \t]/.test(character)) return SPACE;
	return /[<{]/.test(character) ? TAG : MARK;
});

function measured(source: string): { work: number; tags: number } {
	let work = 0;
	let tags = 0;
	let foreign = 0;
	let start = 0;
	let marks = 0;
	let blank = true;
	for (let at = 0; at < source.length; at += 1) {
		const code = source.charCodeAt(at);
		const kind = code > 127 ? FOREIGN : KINDS[code];
		if (kind === WORD) blank = false;
		else if (code === 10) {
			if (blank) {
				work += 2 * marks * (at - start);
				marks = 0;
				start = at;
			}
			marks += 1;
			blank = true;
		} else if (kind !== SPACE) {
			blank = false;
			marks += 1;
			if (kind === TAG) tags += 1;
			else if (kind === FOREIGN) foreign += 1;
		}
	}
	work += 2 * marks * (source.length - start);
	// The parser searches for an unreadable tag from the start, and slowly if letters take several bytes.
	if (tags > 0) work += (tags + foreign * (1 + tags / 16)) * source.length;
	return { work, tags };
}

/** Braces with safe content: a comment, a number, `true` or `false`. */
const HARMLESS = /\{(?:\/\*(?:[^*{}]|\*(?!\/))*\*\/|(?:\d{1,15}|true|false))\}/g;

function hasCode(source: string): boolean {
	if (/^[^A-Za-z\n\r\u2028\u2029]*(?:import|export)\b/m.test(source)) return true;
	return source.includes('{') && source.replace(HARMLESS, '').includes('{');
}

/** Returns the line, counted from 1, with the most marks: the most likely cause if a text can’t be read. */
export function fullestLine(source: string): number {
	let line = 1;
	let most = -1;
	for (const [index, words] of source.split('\n').entries()) {
		const marks = words.length - (words.match(/[\p{L}\p{N}\s]/gu)?.join('').length ?? 0);
		if (marks > most) {
			most = marks;
			line = index + 1;
		}
	}
	return line;
}
