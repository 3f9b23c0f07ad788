import { type Item, itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { type Evidence, evidenceRank } from '../evidence/evidence.ts';
import { type FacetWords, facetWords } from './facet-words.ts';
import { FACETS, type Facet, type FacetValues, listFacetValues, mapFacets } from './facets.ts';
import type { IdeaIndex } from './idea-index.ts';
import { isValueInferred } from './inferred-values.ts';

/** The library: its ideas in the order of the list, what each can be chosen by, and the facets in words. */
export interface Library {
	ideas: readonly LibraryIdea[];
	facets: readonly FacetWords[];
	/** How many ideas have each value of a facet. */
	counts: ReadonlyMap<Facet, ReadonlyMap<string, ValueCount>>;
	/** What the filter in the reader’s browser works on. */
	index: IdeaIndex;
}

export interface ValueCount {
	all: number;
	/** Of them, those that no source gives it. */
	inferred: number;
}

export interface LibraryIdea {
	idea: Item<'change-ideas'>;
	evidence: Evidence;
	values: FacetValues;
	/** Of the values, those that no source gives. */
	inferred: FacetValues;
}

const BY_ALPHABET = new Intl.Collator('en-GB');

/**
 * Returns the library, its ideas from A to Z.
 * @param evidence calculates the strength of an idea’s evidence
 */
export function buildIdeaLibrary(
	model: Model,
	evidence: (idea: Item<'change-ideas'>) => Evidence,
): Library {
	const ideas = model
		.items('change-ideas')
		.map((idea) => {
			const strength = evidence(idea);
			const values = listFacetValues(idea, model, strength);
			return { idea, evidence: strength, values, inferred: inferredValues(idea, values, model) };
		})
		.sort((a, b) => BY_ALPHABET.compare(itemTitle(a.idea), itemTitle(b.idea)));
	const counts = countValues(ideas);
	const facets = facetWords(model, counts);
	return { ideas, facets, counts, index: buildIndex(ideas, facets, model) };
}

function inferredValues(
	idea: Item<'change-ideas'>,
	values: FacetValues,
	model: Model,
): FacetValues {
	return mapFacets((facet) =>
		values[facet].filter((value) => isValueInferred(idea, { facet, value }, model)),
	);
}

function countValues(ideas: readonly LibraryIdea[]): Library['counts'] {
	const count = (facet: Facet) => {
		const counts = new Map<string, ValueCount>();
		for (const { values, inferred } of ideas) {
			for (const value of values[facet]) {
				const known = counts.get(value) ?? { all: 0, inferred: 0 };
				known.all += 1;
				if (inferred[facet].includes(value)) known.inferred += 1;
				counts.set(value, known);
			}
		}
		return counts;
	};
	return new Map(FACETS.map((facet) => [facet, count(facet)]));
}

function buildIndex(
	ideas: readonly LibraryIdea[],
	facets: readonly FacetWords[],
	model: Model,
): IdeaIndex {
	const numbers = facets.map(({ values }) => new Map(values.map(({ id }, number) => [id, number])));
	return {
		values: Object.fromEntries(
			facets.map(({ facet, values }) => [facet, values.map(({ id }) => id)]),
		),
		ideas: ideas.map(({ idea, evidence, values, inferred }) => ({
			id: idea.id,
			title: itemTitle(idea),
			has: facets.map(({ facet }, place) =>
				values[facet].flatMap((value) => numbers[place]?.get(value) ?? []),
			),
			evidence: evidenceRank(evidence.level),
			effort: effortRank(idea),
			minutes: startMinutes(idea, model) ?? 0,
			reading: facets.flatMap(({ facet }, place) => (inferred[facet].length > 0 ? [place] : [])),
			reviewed: idea.data.reviewed ?? '',
		})),
	};
}

/** Returns how many minutes the shortest sheet to start an idea with takes, if it has one. */
export function startMinutes(idea: Item<'change-ideas'>, model: Model): number | undefined {
	const minutes = model.linking('sheets', idea, 'ideas').flatMap(({ data }) => data.minutes ?? []);
	return minutes.length > 0 ? Math.min(...minutes) : undefined;
}

const EFFORTS = ['low', 'medium', 'high'];
const COSTS = ['none', 'low', 'medium', 'high'];

/** Staff time first, then cost: less comes first; ideas whose effort is not published come last. */
function effortRank({ data: { effort } }: Item<'change-ideas'>): number {
	return effort
		? EFFORTS.indexOf(effort.staff) * COSTS.length + COSTS.indexOf(effort.cost)
		: EFFORTS.length * COSTS.length;
}
