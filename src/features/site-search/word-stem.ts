/** Endings of English words that the same word has in other forms, the longest first. */
const ENDINGS = [
	'ations',
	'ation',
	'ments',
	'ment',
	'ings',
	'ing',
	'ies',
	'ied',
	'ers',
	'ed',
	'es',
	'ly',
	'er',
	's',
	'e',
	'y',
];

/** A stem keeps at least this many letters. */
const SHORTEST = 4;

/**
 * Returns the beginning that the forms of a folded English word share: `train` for training, trains and trained. A
 * light cut for short texts; the index of the whole site has a stemmer of its own.
 */
export function wordStem(word: string): string {
	const ending = ENDINGS.find(
		(end) => word.endsWith(end) && word.length - end.length >= SHORTEST && !word.endsWith('ss'),
	);
	if (!ending) return word;
	const stem = word.slice(0, -ending.length);
	return /([b-df-hj-np-tv-z])\1$/.test(stem) && stem.length > SHORTEST ? stem.slice(0, -1) : stem;
}
