import { GROUP_WEIGHTS, isAskedFor, LISTS } from './page-groups.ts';
import { asksHow } from './query/question-shapes.ts';
import type { Concept } from './query/read-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Weighed } from './weigh-concept.ts';

/** A page that lacks words is an answer when the words it has are at least this share of what the query says. */
const ENOUGH = 0.48;
/** The same of a query of many words: a long question has words by the way. */
const ENOUGH_OF_MANY = 0.36;
const MANY = 4;
/** What a page gains whose words follow each other as they were typed. */
const IN_A_ROW = 0.35;

/** How much better a guide answers a question that asks how to do something. */
const GUIDE = 1.5;

/** How much better a page answers that has every word than its words alone say. */
const ALL = 1.5;

/** A page that answers. */
export interface RankedPage {
	page: string;
	score: number;
	/** The share of what the query says that the page has, from 0 to 1. */
	share: number;
	hasAll: boolean;
	isList: boolean;
}

/** For each two concepts that were typed side by side: pages that have them side by side. */
export async function pairsInARow(
	concepts: readonly Concept[],
	index: SearchIndex,
): Promise<ReadonlyMap<string, number>> {
	const rows = new Map<string, number>();
	for (const [place, concept] of concepts.entries()) {
		const next = concepts[place + 1];
		if (!next) break;
		const words = [...concept.words, ...next.words].join(' ');
		for (const page of await index.pagesWith(words)) rows.set(page, (rows.get(page) ?? 0) + 1);
	}
	return rows;
}

/** The pages with enough of the words, the best first. @param text the folded words of the query */
export function rankPages(
	weighed: readonly Weighed[],
	rows: ReadonlyMap<string, number>,
	index: SearchIndex,
	text: string,
): RankedPage[] {
	const required = weighed.filter(({ concept }) => !concept.isVague);
	const weightOf = (some: readonly Weighed[]) => some.reduce((sum, { weight }) => sum + weight, 0);
	const total = weightOf(required);
	const isHow = asksHow(text);
	const enough = required.length < MANY ? ENOUGH : ENOUGH_OF_MANY;
	const pages = new Set(weighed.flatMap(({ scores }) => [...scores.keys()]));
	const found = [...pages].flatMap((page) => {
		const group = index.groups.get(page) ?? 'About this site';
		if (!isAskedFor(group, text)) return [];
		const had = weighed.filter(({ scores }) => scores.has(page));
		const telling = had.filter(({ concept }) => !concept.isVague);
		const hasEvery = telling.length === required.length;
		const share = hasEvery ? 1 : weightOf(telling) / total;
		if (share < enough) return [];
		const strength = had.reduce((sum, { scores }) => sum + (scores.get(page) ?? 0), 0);
		const score =
			(hasEvery ? ALL : 1) *
			share ** 2 *
			strength *
			GROUP_WEIGHTS[group] *
			(isHow && group === 'Guides' ? GUIDE : 1) *
			(1 + IN_A_ROW * (rows.get(page) ?? 0));
		// A list holds a little of everything: that all words are somewhere on it says little.
		const isList = group === LISTS;
		return [{ page, score, share, isList, hasAll: hasEvery && !isList }];
	});
	return found.sort(
		(a, b) =>
			Number(a.isList) - Number(b.isList) || b.score - a.score || (a.page < b.page ? -1 : 1),
	);
}
