import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';

/**
 * The figures that show what a programme changed: rises and falls that its own page mentions, then those that
 * its change ideas report. Among each, the first about every group of people comes before a second about the
 * same. A share that was measured once is no change. A programme without changes shows its size.
 */
export function mainResults(
	programme: Item<'programmes'>,
	model: Model,
	most = 4,
): Item<'facts'>[] {
	const mentioned = model.pick(
		'facts',
		programme.mentions.filter(({ collection }) => collection === 'facts').map(({ id }) => id),
	);
	const ofIdeas = model
		.items('change-ideas')
		.filter((idea) => belongsTo(idea, programme, model))
		.flatMap((idea) =>
			model.pick(
				'facts',
				idea.data.results?.map(({ fact }) => fact),
			),
		);
	const { declared, pilot, wider } = programme.data.sites ?? {};
	const sizes = model.pick(
		'facts',
		[declared, pilot, wider].filter((id) => id !== undefined),
	);
	const changes = [mentioned, ofIdeas].flatMap((facts) => eachGroupFirst(facts.filter(isChange)));
	return [...new Set(changes.length > 0 ? changes : sizes)]
		.filter(({ data }) => data.value !== undefined)
		.slice(0, most);
}

/** A difference between two shares, or a figure that was calculated from a before and an after. */
export function isChange({ data: { unit, derived } }: Item<'facts'>): boolean {
	return (
		unit === 'percentage-points' ||
		derived?.kind === 'relative-change' ||
		derived?.kind === 'difference'
	);
}

function belongsTo(
	idea: Item<'change-ideas'>,
	programme: Item<'programmes'>,
	model: Model,
): boolean {
	const [driver] = model.pick('drivers', idea.data.drivers);
	return driver?.data.programme === programme.id;
}

function eachGroupFirst(facts: readonly Item<'facts'>[]): Item<'facts'>[] {
	const seen = new Set<string>();
	const [first, again]: [Item<'facts'>[], Item<'facts'>[]] = [[], []];
	for (const fact of facts) {
		const group = fact.data.population ?? '';
		(seen.has(group) ? again : first).push(fact);
		seen.add(group);
	}
	return [...first, ...again];
}
