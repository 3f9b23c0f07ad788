/** How many consecutive words make a passage. */
const RUN = 8;
/** A passage is boilerplate when it is on this many other pages. */
const OTHERS = 2;

/**
 * Returns for each page the share of its words, from 0 to 1, in runs of eight words that are also on two or more
 * other pages. Case and punctuation make no difference.
 *
 * @param pages the text of each page by its id
 */
export function repeatedShares(pages: ReadonlyMap<string, string>): Map<string, number> {
	const words = new Map([...pages].map(([id, text]) => [id, splitWords(text)]));
	const pagesWith = new Map<string, number>();
	for (const list of words.values())
		for (const run of new Set(findRuns(list))) pagesWith.set(run, (pagesWith.get(run) ?? 0) + 1);
	return new Map(
		[...words].map(([id, list]) => {
			const repeated = new Set<number>();
			for (const [start, run] of findRuns(list).entries()) {
				if ((pagesWith.get(run) ?? 0) <= OTHERS) continue;
				for (let place = start; place < start + RUN; place += 1) repeated.add(place);
			}
			return [id, list.length === 0 ? 0 : repeated.size / list.length];
		}),
	);
}

function splitWords(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
}

function findRuns(words: readonly string[]): string[] {
	return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}
