import type { Concept, Phrase } from './query/read-query.ts';
import type { SearchIndex } from './search-index.ts';

/** A concept with the pages that have it. */
export interface Weighed {
	concept: Concept;
	scores: ReadonlyMap<string, number>;
	/** How much it says about what is wanted: more for what few pages have, and for what has a name in the glossary. */
	weight: number;
}

const NAMED = 2;
/** A word on so many pages is what the site calls the thing: other words for it are not looked for. */
const ENOUGH_PAGES = 12;

/** Asks the index for each phrase of a concept. */
export async function weigh(concept: Concept, index: SearchIndex): Promise<Weighed> {
	const scores = new Map<string, number>();
	const ask = async (phrases: readonly Phrase[]) => {
		const found = await Promise.all(
			phrases.map(async ({ text, weight }) => ({ weight, matches: await index.matches(text) })),
		);
		for (const { weight, matches } of found)
			for (const [page, score] of matches)
				scores.set(page, Math.max(scores.get(page) ?? 0, score * weight));
	};
	await ask(concept.phrases.filter(({ isAlike }) => !isAlike));
	if (scores.size < ENOUGH_PAGES) await ask(concept.phrases.filter(({ isAlike }) => isAlike));
	const rarity = Math.log((index.size + 1) / (scores.size + 0.5));
	const named = concept.terms.length > 0 && scores.size > 0 ? NAMED : 1;
	return { concept, scores, weight: Math.max(rarity, 0.1) * named };
}

/** True for a concept that is sure to mean its term. One word that only leads there has other meanings, too: “tax”. */
export function isSure({ terms, isName, words }: Concept): boolean {
	return terms.length > 0 && (isName || words.length > 1);
}

/** What concepts weigh beside a word that no page has: what is not sure to mean its term says no more than its words. */
export function withoutHints(weighed: readonly Weighed[]): readonly Weighed[] {
	if (weighed.every(({ scores }) => scores.size > 0)) return weighed;
	return weighed.map((each) =>
		each.concept.terms.length > 0 && each.scores.size > 0 && !isSure(each.concept)
			? { ...each, weight: each.weight / NAMED }
			: each,
	);
}
