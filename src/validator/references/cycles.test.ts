import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycles, type Graph } from './cycles.ts';

test('every cycle found is one, and starts with its first name', () => {
	fc.assert(
		fc.property(someGraph(), (graph) => {
			for (const cycle of findCycles(graph)) {
				const [first = ''] = cycle;
				expect([...cycle].sort()[0]).toBe(first);
				for (const [index, from] of cycle.entries())
					expect(graph.get(from)).toContain(cycle[index + 1] ?? first);
			}
		}),
	);
});

test('a graph without the links of the cycles found has no cycles left', () => {
	fc.assert(
		fc.property(someGraph(), (graph) => {
			const found = new Set(findCycles(graph).map(([from, to = from]) => `${from} ${to}`));
			const corrected = new Map(
				[...graph].map(([from, links]) => [
					from,
					links.filter((to) => !found.has(`${from} ${to}`)),
				]),
			);
			expect(findCycles(corrected)).toEqual([]);
		}),
	);
});

test('a cycle of ten thousand is found without running out of stack', () => {
	const graph = new Map(
		Array.from({ length: 10_000 }, (_, index) => [String(index), [String((index + 1) % 10_000)]]),
	);
	expect(findCycles(graph).map((cycle) => cycle.length)).toEqual([10_000]);
});

test('names without a node end a path', () => {
	expect(findCycles(new Map([['a', ['b']]]))).toEqual([]);
});

function someGraph(): fc.Arbitrary<Graph> {
	const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
	return fc
		.dictionary(name, fc.uniqueArray(name, { maxLength: 4 }))
		.map((links) => new Map(Object.entries(links)));
}
