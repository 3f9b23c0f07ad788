/** A range of a text, the end exclusive. */
export interface Stretch {
	start: number;
	end: number;
}

/** Abbreviations with a full stop that do not end a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		'mr mrs ms mx dr prof rev revd hon sgt st messrs fr sr jr ' +
		'vs v cf viz e.g eg i.e ie approx ca al incl esp fig figs vol vols pp ed eds ' +
		'dept tel ext jan feb mar apr jun jul aug sept sep oct nov dec'
	).split(' '),
);

/** Abbreviations that do not end a sentence before a number: “No. 5”, “p. 12”. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
	'no nos p para paras art arts sec ch c'.split(' '),
);

const LONGEST_ABBREVIATION = 6;

/** Words that a single letter can follow: “Ward B.” ends a sentence, “Anna B. Smith” does not. */
const LETTERED =
	/(?:^|[^\p{L}])(?:ward|unit|option|plan|part|group|team|site|room|section|step|phase|type|class|level|grade|band|appendix|annex|table|figure|form|wing|block|vitamin|hepatitis|scenario)\s+$/iu;

/**
 * Punctuation that ends a sentence, closing marks, and the space after it. Each run of marks is tried once, from its
 * start.
 */
const END = /[.!?…](?<![.!?…]{2})[.!?…]*[)\]”’"'»]*\s+|\n/g;

/** Finds the sentences of a text, without surrounding spaces. A line end always ends a sentence. */
export function findSentences(text: string): Stretch[] {
	const sentences: Stretch[] = [];
	let start = 0;
	for (const { 0: mark, index } of text.matchAll(END)) {
		const next = index + mark.length;
		if (!mark.includes('\n') && goesOn(text, { start, end: index }, next)) continue;
		add(sentences, text, start, next);
		start = next;
	}
	add(sentences, text, start, text.length);
	return sentences;
}

/** Punctuation alone is not a sentence: it belongs to the previous one if adjacent. */
function add(sentences: Stretch[], text: string, start: number, next: number): void {
	const piece = text.slice(start, next);
	const words = piece.trim();
	if (words === '') return;
	const from = start + piece.indexOf(words);
	if (words.length > 3 || /[\p{L}\p{N}\uFFFC]/u.test(words))
		sentences.push({ start: from, end: from + words.length });
}

/** True if the word that ends at a full stop is an abbreviation. */
export function isAbbreviated(text: string, end: number): boolean {
	const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, end - 12), end))?.[0].toLowerCase() ?? '';
	return ABBREVIATIONS.has(word) || BEFORE_NUMBERS.has(word) || word.length < 2;
}

/** True if a sentence continues after the mark at `end`: before a lower-case letter, and after an abbreviation. */
function goesOn(text: string, { start, end }: Stretch, next: number): boolean {
	const following = text[next] ?? '';
	if (following >= 'a' && following <= 'z') return text[end] === '.' || text[end] === '…';
	if (text[end] !== '.' || !isSpace(text[end + 1])) return false;
	let from = end;
	while (from > start && end - from <= LONGEST_ABBREVIATION && !isSpace(text[from - 1])) from -= 1;
	if (end - from > LONGEST_ABBREVIATION) return false;
	const last = text.slice(from, end).replace(/^[^\p{L}]+/u, '');
	const short = last.toLowerCase();
	if (ABBREVIATIONS.has(short)) return true;
	if (BEFORE_NUMBERS.has(short)) return following >= '0' && following <= '9';
	if (!/^(?:\p{Lu}\.)*\p{Lu}$/u.test(last) || last === 'I') return false;
	return !LETTERED.test(text.slice(Math.max(start, from - 20), from));
}

function isSpace(character: string | undefined): boolean {
	return character === undefined || character === ' ' || character === '\n' || character === '\t';
}

/** Letters and digits of scripts with spaces between words; as ranges, which match faster than properties. */
const CHARACTER = '0-9A-Za-zªµºÀ-ÖØ-öø-ʯ\\u0300-\\u1FFF\\u2C00-\\u2DFF\\uA640-\\uD7FF';
const WORD = new RegExp(`[${CHARACTER}]+(?:[’'.,&/-][${CHARACTER}]+)*`, 'g');

/** Finds the words of a text; parts joined by a hyphen, an apostrophe or a point are one word. */
export function splitWords(text: string): string[] {
	return text.match(WORD) ?? [];
}
