import { foldText } from './query/fold-text.ts';

/**
 * The words of a site’s texts, for spelling: words that are about as common share a line, the rarest first. Words of
 * line `n` are in at least 2ⁿ texts. On a line they are in alphabetical order, separated by spaces, which compresses well.
 */
export interface SiteWordsDocument {
	lines: readonly string[];
}

/** Words with letters that folding replaces, by their folded form: `anhoj` is written `anhøj`. */
export type SpellingsDocument = Readonly<Record<string, readonly string[]>>;

/** A letter or digit beyond those of English. */
const NOT_PLAIN = /(?![!-~])[\p{L}\p{N}]/u;

const WORD = /[\p{L}][\p{L}\p{N}]{2,23}/gu;

/** Counts in how many texts each word is. */
export function siteWordsDocument(texts: Iterable<string>): SiteWordsDocument {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const words = new Set(foldText(text).match(WORD));
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	const lines: string[][] = [];
	for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const line = Math.floor(Math.log2(count));
		while (lines.length <= line) lines.push([]);
		lines[line]?.push(word);
	}
	return { lines: lines.map((words) => words.join(' ')) };
}

/** Finds the words of texts that folding changes. */
export function spellingsDocument(texts: Iterable<string>): SpellingsDocument {
	const spellings = new Map<string, Set<string>>();
	for (const text of texts) {
		const composed = text.normalize('NFC');
		// Folding leaves words of plain letters as they are, and most texts have no others.
		if (!NOT_PLAIN.test(composed)) continue;
		for (const word of composed.toLowerCase().match(WORD) ?? []) {
			const folded = NOT_PLAIN.test(word) ? foldText(word) : word;
			if (folded !== word) spellings.set(folded, (spellings.get(folded) ?? new Set()).add(word));
		}
	}
	return Object.fromEntries([...spellings].map(([folded, all]) => [folded, [...all]]));
}

/** The words with the number of texts that hold them, rounded down to a power of two. */
export function readSiteWords({ lines }: SiteWordsDocument): ReadonlyMap<string, number> {
	return new Map(
		lines.flatMap((line, power) =>
			line
				.split(' ')
				.filter(Boolean)
				.map((word) => [word, 2 ** power] as const),
		),
	);
}
