/** A stretch of a text, the end exclusive. */
export interface Stretch {
	start: number;
	end: number;
}

/** Short forms that end in a full stop and go on. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
	(
		'mr mrs ms mx dr prof rev revd hon sgt st messrs fr sr jr ' +
		'vs v cf viz e.g eg i.e ie approx ca al incl esp fig figs vol vols pp ed eds ' +
		'dept tel ext jan feb mar apr jun jul aug sept sep oct nov dec'
	).split(' '),
);

/** Short forms that go on only before a number: “No. 5”, “p. 12”. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
	'no nos p para paras art arts sec ch c'.split(' '),
);

const LONGEST_ABBREVIATION = 6;

/** Words that a single letter names one of: “Ward B.” ends a sentence, “Anna B. Smith” does not. */
const LETTERED =
	/(?:^|[^\p{L}])(?:ward|unit|option|plan|part|group|team|site|room|section|step|phase|type|class|level|grade|band|appendix|annex|table|figure|form|wing|block|vitamin|hepatitis|scenario)\s+$/iu;

/** Marks that end a sentence, what closes it, and the space after it. Each run of marks is tried once, from its first on. */
const END = /[.!?…](?<![.!?…]{2})[.!?…]*[)\]”’"'»]*\s+|\n/g;

/** Sentences of a text, without the space around them. A line end always ends one. */
export function sentencesIn(text: string): Stretch[] {
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

/** Marks alone are no sentence: they belong to the one before, if it ends right there. */
function add(sentences: Stretch[], text: string, start: number, next: number): void {
	const piece = text.slice(start, next);
	const words = piece.trim();
	if (words === '') return;
	const from = start + piece.indexOf(words);
	if (words.length > 3 || /[\p{L}\p{N}\uFFFC]/u.test(words))
		sentences.push({ start: from, end: from + words.length });
}

/** True when a sentence goes on after the mark at `end`: before a small letter, and after a short form. */
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

/** Letters and figures of scripts that put spaces between words; as ranges, which are found faster than properties. */
const CHARACTER = '0-9A-Za-zªµºÀ-ÖØ-öø-ʯ\\u0300-\\u1FFF\\u2C00-\\u2DFF\\uA640-\\uD7FF';
const WORD = new RegExp(`[${CHARACTER}]+(?:[’'.,&/-][${CHARACTER}]+)*`, 'g');

/** Words of a text: what is joined by a hyphen, an apostrophe or a point is one. */
export function wordsOf(text: string): string[] {
	return text.match(WORD) ?? [];
}
