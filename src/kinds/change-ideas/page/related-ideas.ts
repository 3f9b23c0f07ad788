import { itemAt } from '../../../format/item-at.ts';
import { driversOfIdea } from '../../../graph/ideas-by-driver.ts';
import { perModel } from '../../../graph/inputs/per-model.ts';
import { type Item, itemTitle } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** A change idea beside another, and what the two have in common. */
export interface RelatedIdea {
	idea: Item<'change-ideas'>;
	/** Titles of the drivers that both are linked to. */
	drivers: readonly string[];
	/** Labels of the people that both are for. */
	populations: readonly string[];
	/** Labels of the kinds of service that both were made for. */
	serviceTypes: readonly string[];
}

const SHOWN = 4;

/** One thing in common weighs by its kind: a driver first, then people, then a kind of service. */
const WEIGHTS = { driver: 3, population: 2, service: 1 } as const;

type Kind = keyof typeof WEIGHTS;

interface Trait {
	kind: Kind;
	id: string;
}

/** All ideas by trait, so that an idea’s neighbours are found through what it has, not by looking at every other. */
interface Index {
	ideas: readonly Item<'change-ideas'>[];
	traits: ReadonlyMap<Item<'change-ideas'>, readonly Trait[]>;
	places: ReadonlyMap<string, readonly number[]>;
	/** The score of each idea against the one asked about; all 0 between questions. */
	scores: Uint32Array;
}

/** The ideas that have most in common with an idea, at most four; of equals, the one that lists show first. */
export function relatedIdeas(idea: Item<'change-ideas'>, model: Model): RelatedIdea[] {
	const index = traitIndex(model);
	const own = index.traits.get(idea) ?? ideaTraits(idea, model);
	const touched: number[] = [];
	for (const { kind, id } of own) {
		for (const place of index.places.get(`${kind}/${id}`) ?? []) {
			const score = itemAt(index.scores, place);
			if (score === 0) touched.push(place);
			index.scores[place] = score + WEIGHTS[kind];
		}
	}
	const best: Match[] = [];
	for (const place of touched) {
		const score = itemAt(index.scores, place);
		index.scores[place] = 0;
		const last = best.length === SHOWN ? best.at(-1) : undefined;
		if (last && !isBetter({ place, score }, last)) continue;
		if (index.ideas[place]?.id === idea.id) continue;
		const at = best.findIndex((other) => isBetter({ place, score }, other));
		best.splice(at === -1 ? best.length : at, 0, { place, score });
		best.length = Math.min(best.length, SHOWN);
	}
	return best.map(({ place }) => inCommon(own, itemAt(index.ideas, place), index, model));
}

interface Match {
	place: number;
	score: number;
}

function isBetter(match: Match, other: Match): boolean {
	return match.score > other.score || (match.score === other.score && match.place < other.place);
}

function inCommon(
	own: readonly Trait[],
	idea: Item<'change-ideas'>,
	index: Index,
	model: Model,
): RelatedIdea {
	const theirs = new Set((index.traits.get(idea) ?? []).map(({ kind, id }) => `${kind}/${id}`));
	const shared = (wanted: Kind) =>
		own
			.filter(({ kind, id }) => kind === wanted && theirs.has(`${kind}/${id}`))
			.map(({ id }) => id);
	const drivers = model.pick('drivers', shared('driver'));
	const above = new Set(drivers.flatMap(({ data }) => data.parents ?? []));
	return {
		idea,
		drivers: drivers.filter(({ id }) => !above.has(id)).map(itemTitle),
		populations: shared('population').map((id) => model.vocabularyValue('populations', id).label),
		serviceTypes: shared('service').map((id) => model.vocabularyValue('serviceTypes', id).label),
	};
}

const traitIndex = perModel('traits of ideas', (model: Model): Index => {
	const ideas = model.items('change-ideas');
	const traits = new Map(ideas.map((idea) => [idea, ideaTraits(idea, model)]));
	const places = new Map<string, number[]>();
	for (const [place, idea] of ideas.entries()) {
		for (const { kind, id } of traits.get(idea) ?? []) {
			const known = places.get(`${kind}/${id}`);
			if (known) known.push(place);
			else places.set(`${kind}/${id}`, [place]);
		}
	}
	return { ideas, traits, places, scores: new Uint32Array(ideas.length) };
});

function ideaTraits(idea: Item<'change-ideas'>, model: Model): Trait[] {
	const traits = (kind: Kind, ids: readonly string[] = []) =>
		[...new Set(ids)].map((id) => ({ kind, id }));
	return [
		...traits(
			'driver',
			driversOfIdea(idea, model).map(({ id }) => id),
		),
		...traits('population', idea.data.populations),
		...traits('service', idea.data.serviceTypes),
	];
}
