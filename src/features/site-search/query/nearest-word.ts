import { distance } from 'fastest-levenshtein';

const SHORT = 4;

const FEW_LETTERS = 6;

/** A word in so many texts is one that the site is about. */
export const COMMON = 4;

/** How many letters may be wrong in a word of this length. */
function tolerance(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 1 : 2;
}

/**
 * Returns the words nearest to a misspelt one, the nearest first, then those that more pages hold. Two letters that
 * changed places count as one mistake. `[]` when none is near.
 * @param words each word of the index, folded, with the number of texts that hold it
 */
export function nearestWords(word: string, words: ReadonlyMap<string, number>): string[] {
	const limit = tolerance(word.length);
	const near: { word: string; mistakes: number; count: number }[] = [];
	for (const [known, count] of words) {
		if (Math.abs(known.length - word.length) > limit || known === word) continue;
		const mistakes = swapped(word, known) ? 1 : distance(word, known);
		// Two mistakes and another first letter make another word: “ambulance” is no “imbalance”.
		if (mistakes > 1 && known[0] !== word[0]) continue;
		// In so short a word one other letter makes another word: “pool” is no “poor”.
		if (word.length === SHORT && known.length === SHORT && !swapped(word, known)) continue;
		// Another letter in place of one makes another word, too (“radio” is no “ratio”), unless the site is about that.
		const isOtherLetter = known.length === word.length && !swapped(word, known);
		if (word.length <= FEW_LETTERS && isOtherLetter && count < COMMON) continue;
		if (mistakes <= limit) near.push({ word: known, mistakes, count });
	}
	const alike = (known: string) => Number(known[0] === word[0]);
	return near
		.sort((a, b) => a.mistakes - b.mistakes || alike(b.word) - alike(a.word) || b.count - a.count)
		.map((found) => found.word)
		.slice(0, 3);
}

/** True when two neighbouring letters changed places and nothing else differs. */
function swapped(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	const at = [...a].findIndex((letter, place) => letter !== b[place]);
	return (
		at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
	);
}

/** Returns a word as two known words written as one: `wardround` as `ward round`. The split whose rarer part is commonest. */
export function splitInTwo(
	word: string,
	words: ReadonlyMap<string, number>,
): [string, string] | undefined {
	let best: { parts: [string, string]; count: number } | undefined;
	for (let at = 3; at <= word.length - 3; at += 1) {
		const parts: [string, string] = [word.slice(0, at), word.slice(at)];
		const count = Math.min(words.get(parts[0]) ?? 0, words.get(parts[1]) ?? 0);
		if (count > (best?.count ?? 0)) best = { parts, count };
	}
	return best?.parts;
}

/** Returns known words that begin with what was typed so far, the commonest first. */
export function completions(start: string, words: ReadonlyMap<string, number>): string[] {
	if (start.length < 3) return [];
	return [...words]
		.filter(([word]) => word.startsWith(start) && word !== start)
		.sort((a, b) => b[1] - a[1])
		.slice(0, 3)
		.map(([word]) => word);
}
