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

/** Words that a single letter names one of: “Ward B.” ends a sentence, “Anna B. Smith” does not. */
const LETTERED: ReadonlySet<string> = new Set(
	(
		'ward unit option plan part group team site room section step phase type class level grade band ' +
		'appendix annex table figure form wing block vitamin hepatitis scenario'
	).split(' '),
);

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Sentences of a text, without the space around them. A line end always ends one. */
export function sentencesIn(text: string): Stretch[] {
	const sentences: Stretch[] = [];
	let open: Stretch | undefined;
	for (const { segment, index } of segmenter.segment(text)) {
		const words = segment.trim();
		if (words === '') continue;
		const start = index + segment.indexOf(words);
		const end = start + words.length;
		if (open && goesOn(text, open, start)) open.end = end;
		else {
			open = { start, end };
			sentences.push(open);
		}
	}
	return sentences;
}

/** True when the sentence that seems to end before `next` does not. */
function goesOn(text: string, { start, end }: Stretch, next: number): boolean {
	if (text.slice(end, next).includes('\n')) return false;
	// A mark on its own, such as a closing quotation mark, is no sentence.
	if (!/[\p{L}\p{N}\uFFFC]/u.test(text.slice(start, end))) return true;
	if (!text.startsWith('.', end - 1)) return false;
	const tail = text.slice(Math.max(start, end - 40), end - 1);
	const last = /[\p{L}.]*$/u.exec(tail)?.[0] ?? '';
	const [, before = ''] = /([\p{L}-]+)\s+$/u.exec(tail.slice(0, tail.length - last.length)) ?? [];
	const short = last.toLowerCase();
	if (ABBREVIATIONS.has(short)) return true;
	if (BEFORE_NUMBERS.has(short)) return /\p{N}/u.test(text[next] ?? '');
	return /^(\p{Lu}\.)*\p{Lu}$/u.test(last) && last !== 'I' && !LETTERED.has(before.toLowerCase());
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.,&/-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** Words of a text: what is joined by a hyphen, an apostrophe or a point is one. */
export function wordsOf(text: string): string[] {
	return text.match(WORD) ?? [];
}
