import type { Facet } from './facets.ts';
import type { Choice, IdeaIndex, IdeaRow, Sort } from './idea-index.ts';

/** What a choice gives: the ideas that fit, in order, and for each value what choosing it would give. */
export interface Chosen {
	/** Numbers of the ideas that fit, in the order asked for. */
	ideas: readonly number[];
	/** For each facet and value: how many ideas there would be with this value chosen in its facet. */
	counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
	/** When nothing fits: the ideas that miss the fewest of the chosen facets, at most five. */
	nearest: readonly number[];
}

/** An index made ready: for each facet and value, which ideas have it. */
export interface Chooser {
	index: IdeaIndex;
	facets: readonly Facet[];
	having: ReadonlyMap<Facet, ReadonlyMap<string, Uint8Array>>;
	titles: readonly string[];
}

export function chooserOf(index: IdeaIndex): Chooser {
	const facets = Object.keys(index.values) as Facet[];
	const having = new Map<Facet, Map<string, Uint8Array>>();
	for (const [place, facet] of facets.entries()) {
		const names = index.values[facet] ?? [];
		const sets = names.map(() => new Uint8Array(index.ideas.length));
		for (const [number, idea] of index.ideas.entries()) {
			for (const value of idea.has[place] ?? []) (sets[value] as Uint8Array)[number] = 1;
		}
		having.set(facet, new Map(names.map((name, value) => [name, sets[value] as Uint8Array])));
	}
	return {
		index,
		facets,
		having,
		titles: index.ideas.map(({ title }) => title.toLocaleLowerCase('en-GB')),
	};
}

/** OR within a facet, AND between facets; words must all stand in the title. */
export function choose(chooser: Chooser, choice: Choice, sort: Sort): Chosen {
	const total = chooser.index.ideas.length;
	const chosenFacets = chooser.facets.filter((facet) => (choice.values.get(facet)?.size ?? 0) > 0);
	const fits = new Map(
		chosenFacets.map((facet) => [
			facet,
			union(chooser, facet, choice.values.get(facet) ?? new Set(), total),
		]),
	);
	const worded = wordsFit(chooser, choice.words);
	// How many of the chosen facets an idea misses: it fits at 0, and counts for a facet’s other values at 1 when only that facet is missed.
	const misses = new Uint8Array(total);
	for (const set of fits.values())
		for (let number = 0; number < total; number += 1)
			if (!set[number]) (misses[number] as number) += 1;

	const ideas: number[] = [];
	for (let number = 0; number < total; number += 1)
		if (worded[number] && misses[number] === 0) ideas.push(number);
	return {
		ideas: sorted(ideas, chooser, choice, sort),
		counts: counts(chooser, { fits, worded, misses }),
		nearest: ideas.length > 0 ? [] : nearest(worded, misses, chosenFacets.length),
	};
}

function union(
	chooser: Chooser,
	facet: Facet,
	values: ReadonlySet<string>,
	total: number,
): Uint8Array {
	const set = new Uint8Array(total);
	for (const value of values) {
		const having = chooser.having.get(facet)?.get(value);
		if (having)
			for (let number = 0; number < total; number += 1) if (having[number]) set[number] = 1;
	}
	return set;
}

function wordsFit(chooser: Chooser, words: string): Uint8Array {
	const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
	return Uint8Array.from(chooser.titles, (title) =>
		wanted.every((word) => title.includes(word)) ? 1 : 0,
	);
}

interface Fit {
	fits: ReadonlyMap<Facet, Uint8Array>;
	worded: Uint8Array;
	misses: Uint8Array;
}

function counts(chooser: Chooser, { fits, worded, misses }: Fit): Map<Facet, Map<string, number>> {
	const result = new Map<Facet, Map<string, number>>();
	for (const [facet, values] of chooser.having) {
		const own = fits.get(facet);
		const open = worded.map((fit, number) =>
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

function nearest(worded: Uint8Array, misses: Uint8Array, facets: number): number[] {
	const numbers = [...misses.keys()].filter(
		(number) => worded[number] && (misses[number] as number) < facets,
	);
	return numbers
		.sort((a, b) => (misses[a] as number) - (misses[b] as number) || a - b)
		.slice(0, NEAREST);
}

/** Relevance is how many of the chosen values an idea has; ties keep the order of the list. */
function sorted(ideas: number[], chooser: Chooser, choice: Choice, sort: Sort): number[] {
	const row = (number: number) => chooser.index.ideas[number] as IdeaRow;
	const rank: Record<Sort, (number: number) => number> = {
		relevance: (number) => -relevance(number, chooser, choice),
		evidence: (number) => -row(number).evidence,
		effort: (number) => row(number).effort,
		newest: (number) => -Number(row(number).reviewed.replaceAll('-', '')),
	};
	const ranks = new Map(ideas.map((number) => [number, rank[sort](number)]));
	return ideas.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || a - b);
}

function relevance(number: number, chooser: Chooser, choice: Choice): number {
	let score = 0;
	for (const [facet, values] of choice.values) {
		for (const value of values) if (chooser.having.get(facet)?.get(value)?.[number]) score += 1;
	}
	return score;
}
