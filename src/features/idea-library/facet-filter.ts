import { itemAt } from '../../format/item-at.ts';
import { keysOf } from '../../format/keys.ts';
import type { Facet } from './facets.ts';
import type { Choice, IdeaIndex, Sort } from './idea-index.ts';

/** The result of a choice: the ideas that fit, in order, and for each value the number of ideas if it were chosen too. */
export interface FilteredIdeas {
	/** Numbers of the ideas that fit, in the order asked for. */
	ideas: readonly number[];
	/** For each facet and value: how many ideas there would be with this value chosen in its facet. */
	counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
	/**
	 * When nothing fits: the ideas that miss the fewest of the chosen facets, at most five. Where words alone find nothing,
	 * the ideas with the strongest evidence.
	 */
	nearest: readonly number[];
}

/** An index prepared for filtering: for each facet and value, which ideas have it. */
export interface FacetFilter {
	index: IdeaIndex;
	facets: readonly Facet[];
	having: ReadonlyMap<Facet, ReadonlyMap<string, Uint8Array>>;
}

export function createFacetFilter(index: IdeaIndex): FacetFilter {
	const facets = keysOf(index.values);
	const having = new Map<Facet, Map<string, Uint8Array>>();
	for (const [place, facet] of facets.entries()) {
		const names = index.values[facet] ?? [];
		const sets = names.map(() => new Uint8Array(index.ideas.length));
		for (const [number, idea] of index.ideas.entries()) {
			for (const value of idea.has[place] ?? []) itemAt(sets, value)[number] = 1;
		}
		having.set(facet, new Map(names.map((name, value) => [name, itemAt(sets, value)])));
	}
	return { index, facets, having };
}

/**
 * OR within a facet, AND between facets.
 * @param worded numbers of the ideas that the reader’s words find, the best first; without words all ideas fit
 */
export function filterByFacets(
	filter: FacetFilter,
	choice: Pick<Choice, 'values'>,
	sort: Sort,
	worded?: readonly number[],
): FilteredIdeas {
	const total = filter.index.ideas.length;
	const chosenFacets = filter.facets.filter((facet) => (choice.values.get(facet)?.size ?? 0) > 0);
	const fits = new Map(
		chosenFacets.map((facet) => [
			facet,
			union(filter, facet, choice.values.get(facet) ?? new Set(), total),
		]),
	);
	const places = worded && new Map(worded.map((number, place) => [number, place]));
	const hasWords = Uint8Array.from({ length: total }, (_, number) =>
		!places || places.has(number) ? 1 : 0,
	);
	// How many of the chosen facets an idea misses: it fits at 0, and counts for a facet’s other values at 1 when only that facet is missed.
	const misses = new Uint8Array(total);
	for (const set of fits.values())
		for (let number = 0; number < total; number += 1)
			if (!set[number]) misses[number] = itemAt(misses, number) + 1;

	const ideas: number[] = [];
	for (let number = 0; number < total; number += 1)
		if (hasWords[number] && misses[number] === 0) ideas.push(number);
	return {
		ideas: sorted(ideas, sort, {
			relevance: (number) =>
				places ? (places.get(number) ?? total) : -relevance(number, filter, choice),
			evidence: (number) => -(filter.index.ideas[number]?.evidence ?? 0),
			effort: (number) => filter.index.ideas[number]?.effort ?? 0,
			newest: (number) => -Number((filter.index.ideas[number]?.reviewed ?? '').replaceAll('-', '')),
		}),
		counts: counts(filter, { fits, hasWords, misses }),
		nearest:
			ideas.length > 0
				? []
				: chosenFacets.length === 0
					? strongest(filter.index)
					: nearest(places?.size === 0 ? undefined : hasWords, misses, chosenFacets.length),
	};
}

function union(
	filter: FacetFilter,
	facet: Facet,
	values: ReadonlySet<string>,
	total: number,
): Uint8Array {
	const set = new Uint8Array(total);
	for (const value of values) {
		const having = filter.having.get(facet)?.get(value);
		if (having)
			for (let number = 0; number < total; number += 1) if (having[number]) set[number] = 1;
	}
	return set;
}

interface Fit {
	fits: ReadonlyMap<Facet, Uint8Array>;
	hasWords: Uint8Array;
	misses: Uint8Array;
}

function counts(
	filter: FacetFilter,
	{ fits, hasWords, misses }: Fit,
): Map<Facet, Map<string, number>> {
	const result = new Map<Facet, Map<string, number>>();
	for (const [facet, values] of filter.having) {
		const own = fits.get(facet);
		const open = hasWords.map((fit, number) =>
			fit && (misses[number] === 0 || (misses[number] === 1 && own && !own[number])) ? 1 : 0,
		);
		const byValue = new Map<string, number>();
		for (const [value, having] of values) {
			let count = 0;
			for (let number = 0; number < having.length; number += 1)
				if (having[number] && open[number]) count += 1;
			byValue.set(value, count);
		}
		result.set(facet, byValue);
	}
	return result;
}

const NEAREST = 5;

/** @param hasWords which ideas the reader’s words find; left out when they find none, since then only the facets are left */
function nearest(hasWords: Uint8Array | undefined, misses: Uint8Array, facets: number): number[] {
	const numbers = [...misses.keys()].filter((number) =>
		hasWords ? hasWords[number] && (misses[number] ?? 0) < facets : (misses[number] ?? 0) < facets,
	);
	return numbers.sort((a, b) => (misses[a] ?? 0) - (misses[b] ?? 0) || a - b).slice(0, NEAREST);
}

function strongest({ ideas }: IdeaIndex): number[] {
	const evidence = (number: number) => ideas[number]?.evidence ?? 0;
	return [...ideas.keys()].sort((a, b) => evidence(b) - evidence(a) || a - b).slice(0, NEAREST);
}

/** The lowest rank first; ties keep the order of the list. */
function sorted(
	ideas: number[],
	sort: Sort,
	rank: Readonly<Record<Sort, (number: number) => number>>,
): number[] {
	const ranks = new Map(ideas.map((number) => [number, rank[sort](number)]));
	return ideas.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || a - b);
}

/** How many of the chosen values an idea has. */
function relevance(number: number, filter: FacetFilter, choice: Pick<Choice, 'values'>): number {
	let score = 0;
	for (const [facet, values] of choice.values) {
		for (const value of values) if (filter.having.get(facet)?.get(value)?.[number]) score += 1;
	}
	return score;
}
