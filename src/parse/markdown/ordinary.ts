/**
 * The parser’s time grows with the square of the marks of a paragraph, of the tags of a text, and, where
 * tags stand between braces, doubles with each of them; brackets between braces end its stack, and with
 * it the process. What people write is far from all of it. The measures are cheap, and grow with
 * whatever the parser’s time grows with.
 */
const MOST_CHARACTERS = 16_000;
const MOST_WORK = 10_000_000;
/** A text with code in it, which is none of ours and yet a common mistake, is ordinary only when it is this small. */
const MOST_CHARACTERS_WITH_CODE = 500;
const MOST_TAGS_WITH_CODE = 12;

/** True for a text that the parser can be given as it is: in its time and its stack it can’t go far. */
export function isOrdinary(source: string): boolean {
	if (source.length > MOST_CHARACTERS) return false;
	const { work, tags } = measured(source);
	if (work > MOST_WORK) return false;
	const isSmall = source.length <= MOST_CHARACTERS_WITH_CODE && tags <= MOST_TAGS_WITH_CODE;
	return isSmall || !hasCode(source);
}

/** What the parser has to do for a text, in the measure of `MOST_WORK`. */
export function parseEffort(source: string): number {
	return measured(source).work;
}

/** What a character is to the parser: all but words and spaces can mean something, and cost time. */
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
	// A tag that can’t be read is looked for from the beginning, and slowly where letters take several bytes.
	if (tags > 0) work += (tags + foreign * (1 + tags / 16)) * source.length;
	return { work, tags };
}

/** Braces that hold nothing that could go wrong: a comment, a number, `true` or `false`. */
const HARMLESS = /\{(?:\/\*(?:[^*{}]|\*(?!\/))*\*\/|(?:\d{1,15}|true|false))\}/g;

function hasCode(source: string): boolean {
	if (/^[^A-Za-z\n\r\u2028\u2029]*(?:import|export)\b/m.test(source)) return true;
	return source.includes('{') && source.replace(HARMLESS, '').includes('{');
}

/** The line, counted from 1, in which most marks stand: the likeliest to be at fault when a text can’t be read. */
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
