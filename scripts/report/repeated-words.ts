/** How many words in a row count as the same passage. */
const RUN = 8;
/** A passage is boilerplate when this many other pages have it. */
const OTHERS = 2;

/**
 * For each page, the share of its words that are in a run of eight words that two or more of the other pages have, too:
 * from 0 to 1. Case and punctuation make no difference.
 *
 * @param pages the text of each page by its id
 */
export function repeatedShares(pages: ReadonlyMap<string, string>): Map<string, number> {
	const words = new Map([...pages].map(([id, text]) => [id, wordsOf(text)]));
	const pagesWith = new Map<string, number>();
	for (const list of words.values())
		for (const run of new Set(runsOf(list))) pagesWith.set(run, (pagesWith.get(run) ?? 0) + 1);
	return new Map(
		[...words].map(([id, list]) => {
			const repeated = new Set<number>();
			for (const [start, run] of runsOf(list).entries()) {
				if ((pagesWith.get(run) ?? 0) <= OTHERS) continue;
				for (let place = start; place < start + RUN; place += 1) repeated.add(place);
			}
			return [id, list.length === 0 ? 0 : repeated.size / list.length];
		}),
	);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
	return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}
