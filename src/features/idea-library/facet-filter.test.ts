import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from './choice-address.ts';
import { createFacetFilter, filterByFacets } from './facet-filter.ts';
import type { Facet } from './facets.ts';
import type { Choice, IdeaIndex, Sort } from './idea-index.ts';

const index: IdeaIndex = {
	values: { status: ['testing', 'stopped'], population: ['older', 'young', 'carers'] },
	ideas: [
		{
			id: 'a',
			title: 'Leaflet',
			has: [[0], [0]],
			evidence: 1,
			effort: 2,
			minutes: 0,
			reading: [],
			reviewed: '2025-01-01',
		},
		{
			id: 'b',
			title: 'Rights leaflet',
			has: [[0], [1, 2]],
			evidence: 3,
			effort: 1,
			minutes: 0,
			reading: [],
			reviewed: '2025-03-01',
		},
		{
			id: 'c',
			title: 'Bell',
			has: [[1], [0, 1]],
			evidence: 2,
			effort: 0,
			minutes: 0,
			reading: [],
			reviewed: '2025-02-01',
		},
	],
};
const filter = createFacetFilter(index);

function choice(values: Partial<Record<Facet, string[]>>, words = ''): Choice {
	return {
		values: new Map(
			Object.entries(values).map(([facet, names]) => [facet as Facet, new Set(names)]),
		),
		words,
	};
}

function chosen(
	values: Partial<Record<Facet, string[]>>,
	{ worded, sort = 'relevance' }: { worded?: number[]; sort?: Sort } = {},
) {
	return filterByFacets(filter, choice(values), sort, worded).ideas.map(
		(number) => index.ideas[number]?.id,
	);
}

describe('choosing', () => {
	test('no choice gives every idea in the order of the list', () => {
		expect(chosen({})).toEqual(['a', 'b', 'c']);
	});

	test('values of one facet are alternatives, facets narrow each other', () => {
		expect(chosen({ population: ['older', 'carers'] })).toEqual(['a', 'b', 'c']);
		expect(chosen({ population: ['older', 'carers'], status: ['testing'] })).toEqual(['a', 'b']);
	});

	test('ideas that the words find come in the order in which they answer', () => {
		expect(chosen({}, { worded: [2, 0] })).toEqual(['c', 'a']);
		expect(chosen({ status: ['testing'] }, { worded: [2, 0] })).toEqual(['a']);
		expect(chosen({}, { worded: [2, 0], sort: 'newest' })).toEqual(['c', 'a']);
	});

	test('words that find nothing leave the ideas that the facets find as the nearest', () => {
		const facets = choice({ status: ['testing'] });
		expect(filterByFacets(filter, facets, 'relevance', [])).toMatchObject({
			ideas: [],
			nearest: [0, 1],
		});
	});

	test('where words alone find nothing, the ideas with the strongest evidence are offered', () => {
		expect(filterByFacets(filter, choice({}), 'relevance', [])).toMatchObject({
			ideas: [],
			nearest: [1, 2, 0],
		});
	});

	test('relevance puts an idea with more of the chosen values first', () => {
		expect(chosen({ population: ['young', 'older'] })).toEqual(['c', 'a', 'b']);
	});

	test('evidence falls, effort rises, reviews go back in time', () => {
		expect(chosen({}, { sort: 'evidence' })).toEqual(['b', 'c', 'a']);
		expect(chosen({}, { sort: 'effort' })).toEqual(['c', 'b', 'a']);
		expect(chosen({}, { sort: 'newest' })).toEqual(['b', 'c', 'a']);
	});

	test('when nothing fits, the ideas that miss the fewest facets are named', () => {
		const { ideas, nearest } = filterByFacets(
			filter,
			choice({ status: ['stopped'], population: ['carers'] }),
			'relevance',
		);
		expect(ideas).toEqual([]);
		expect(nearest.map((number) => index.ideas[number]?.id)).toEqual(['b', 'c']);
	});

	test('where an idea fits, none is named as near', () => {
		for (const values of [{}, { status: ['stopped'] }])
			expect(filterByFacets(filter, choice(values), 'relevance').nearest).toEqual([]);
	});

	test('a value that no idea has gives nothing and breaks nothing', () => {
		expect(chosen({ status: ['unheard-of'] })).toEqual([]);
	});
});

const anyIndex = fc
	.array(fc.record({ status: fc.subarray([0, 1]), population: fc.subarray([0, 1, 2]) }), {
		maxLength: 12,
	})
	.map(
		(rows): IdeaIndex => ({
			values: index.values,
			ideas: rows.map(({ status, population }, number) => ({
				id: `idea-${number}`,
				title: `Idea ${number}`,
				has: [status, population],
				evidence: 0,
				effort: 0,
				minutes: 0,
				reading: [],
				reviewed: '',
			})),
		}),
	);
const anyValues = fc.record({
	status: fc.subarray(['testing', 'stopped']),
	population: fc.subarray(['older', 'young', 'carers']),
});

test('the count of a value is the number of ideas there are once it is chosen alone in its facet', () => {
	fc.assert(
		fc.property(anyIndex, anyValues, (someIndex, values) => {
			const made = createFacetFilter(someIndex);
			const { counts } = filterByFacets(made, choice(values), 'relevance');
			for (const facet of ['status', 'population'] as const) {
				for (const value of someIndex.values[facet] ?? []) {
					const alone = filterByFacets(made, choice({ ...values, [facet]: [value] }), 'relevance')
						.ideas.length;
					expect(counts.get(facet)?.get(value)).toBe(alone);
				}
			}
		}),
	);
});

describe('the address', () => {
	test('a choice survives being written and read', () => {
		fc.assert(
			fc.property(
				anyValues,
				fc.string({ maxLength: 40 }),
				fc.constantFrom('relevance', 'evidence', 'effort', 'newest' as const),
				(values, words, sort) => {
					const query = writeAddress({ choice: choice(values, words), sort: sort as Sort });
					const read = readAddress(query, index);
					expect(read.unknown).toEqual([]);
					expect(read.sort).toBe(sort);
					expect(read.choice.words).toBe(words.trim());
					for (const [facet, names] of Object.entries(values))
						expect([...(read.choice.values.get(facet as Facet) ?? [])].sort()).toEqual(
							[...names].sort(),
						);
				},
			),
		);
	});

	test('what the library does not know is named and left out', () => {
		const {
			choice: read,
			sort,
			unknown,
		} = readAddress('?status=testing,flying&colour=red&sort=up&__proto__=x', index);
		expect([...(read.values.get('status') ?? [])]).toEqual(['testing']);
		expect(sort).toBe('relevance');
		expect(unknown).toEqual(['status=flying', 'colour=red', 'sort=up', '__proto__=x']);
	});
});
