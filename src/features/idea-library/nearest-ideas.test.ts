import { expect, test } from 'vitest';
import { createFacetFilter, filterByFacets } from './facet-filter.ts';
import type { Facet } from './facets.ts';

/** Ideas that have these of the values `testing`, `older` and `none`, each of another facet. */
function createFilter(
	rows: readonly (readonly [status: boolean, population: boolean, cost: boolean])[],
) {
	return createFacetFilter({
		values: {
			status: ['testing', 'stopped'],
			population: ['older', 'young'],
			cost: ['none', 'low'],
		},
		ideas: rows.map((row, number) => ({
			id: `${number}`,
			title: `Idea ${number}`,
			has: row.map((has) => [has ? 0 : 1]),
			evidence: number % 3,
			effort: 0,
			minutes: 0,
			reading: [],
			reviewed: '',
		})),
	});
}

const chosen = new Map<Facet, Set<string>>([
	['status', new Set(['testing'])],
	['population', new Set(['older'])],
	['cost', new Set(['none'])],
]);

test('of the ideas that miss a choice the five that miss the fewest are named, those that miss all of it never', () => {
	const filter = createFilter([
		[false, false, false],
		[true, false, false],
		[true, true, false],
		[false, true, true],
		[false, false, true],
		[true, false, true],
		[true, true, false],
	]);
	expect(filterByFacets(filter, { values: chosen }, 'relevance')).toMatchObject({
		ideas: [],
		nearest: [2, 3, 5, 6, 1],
	});
	expect(filterByFacets(filter, { values: chosen }, 'relevance', [0, 4]).nearest).toEqual([4]);
});

test('where words find nothing the five ideas with the strongest evidence are named', () => {
	const filter = createFilter(Array.from({ length: 7 }, () => [true, true, true] as const));
	expect(filterByFacets(filter, { values: new Map() }, 'relevance', []).nearest).toEqual([
		2, 5, 1, 4, 0,
	]);
});
