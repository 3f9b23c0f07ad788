import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';

/**
 * The figures that tell what a programme changed, the most telling first: shares and differences that
 * its own page mentions, then the results of its change ideas, then the size of the programme. Among
 * each, the first about every group of people comes before a second about the same.
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
	const inOrder = [
		...eachGroupFirst(mentioned.filter(isShare)),
		...eachGroupFirst(ofIdeas),
		...sizes,
		...mentioned,
	];
	return [...new Set(inOrder)].filter(({ data }) => data.value !== undefined).slice(0, most);
}

function belongsTo(
	idea: Item<'change-ideas'>,
	programme: Item<'programmes'>,
	model: Model,
): boolean {
	const [driver] = model.pick('drivers', idea.data.drivers);
	return driver?.data.programme === programme.id;
}

function isShare(fact: Item<'facts'>): boolean {
	return fact.data.unit === 'percent' || fact.data.unit === 'percentage-points';
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
