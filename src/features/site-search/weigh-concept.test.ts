import { expect, test } from 'vitest';
import type { Concept } from './query/read-query.ts';
import type { SearchIndex } from './search-index.ts';
import { isSure, weigh, withoutHints } from './weigh-concept.ts';

const TERM = { id: 'ward', term: 'Ward', names: [] };

function concept(more: Partial<Concept> = {}): Concept {
	const own = { typed: 'ward', words: ['ward'], quoted: false, terms: [] };
	return { ...own, phrases: [{ text: 'ward', weight: 1 }], isName: false, isVague: false, ...more };
}

/** An index in which each phrase is on so many pages, and what it was asked for. */
function indexWith(counts: Readonly<Record<string, number>>, score = 1) {
	const asked: string[] = [];
	const matches = async (text: string) => {
		asked.push(text);
		return new Map(
			Array.from({ length: counts[text] ?? 0 }, (_, number) => [`page-${number}`, score] as const),
		);
	};
	const index: SearchIndex = {
		size: 99,
		groups: new Map(),
		matches,
		pagesWith: async (text) => new Set((await matches(text)).keys()),
		words: async () => new Map(),
	};
	return { index, asked };
}

const ALIKE = [
	{ text: 'ward', weight: 1 },
	{ text: 'unit', weight: 0.5, isAlike: true },
];

test.each([
	[11, ['ward', 'unit']],
	[12, ['ward']],
])('a word on %i pages is looked for as %j', async (count, asked) => {
	const { index, asked: was } = indexWith({ ward: count, unit: 3 });
	await weigh(concept({ phrases: ALIKE }), index);
	expect(was).toEqual(asked);
});

test('a page has the best of the phrases that it has', async () => {
	const { index } = indexWith({ ward: 1, unit: 2 }, 4);
	const { scores } = await weigh(concept({ phrases: ALIKE }), index);
	expect([...scores]).toEqual([
		['page-0', 4],
		['page-1', 2],
	]);
});

test('what few pages have weighs more, and what names a term twice as much, if any page has it', async () => {
	const weight = async (count: number, terms: Concept['terms'] = []) =>
		(await weigh(concept({ terms }), indexWith({ ward: count }).index)).weight;
	expect(await weight(1)).toBeCloseTo(Math.log(100 / 1.5));
	expect(await weight(9)).toBeLessThan(await weight(1));
	expect(await weight(9, [TERM])).toBeCloseTo(2 * (await weight(9)));
	expect(await weight(0, [TERM])).toBeCloseTo(Math.log(100 / 0.5));
	expect(await weight(100)).toBe(0.1);
});

test.each([
	[{}, false],
	[{ terms: [TERM] }, false],
	[{ terms: [TERM], isName: true }, true],
	[{ terms: [TERM], words: ['ward', 'round'] }, true],
	[{ words: ['ward', 'round'], isName: true }, false],
])('%j is sure to mean a term: %s', (more, isIt) => {
	expect(isSure(concept(more))).toBe(isIt);
});

test('beside a word that no page has, a word that only leads to a term weighs no more than itself', () => {
	const found = new Map([['page', 1]]);
	const none = new Map<string, number>();
	const hint = { concept: concept({ terms: [TERM] }), scores: found, weight: 4 };
	const name = { concept: concept({ terms: [TERM], isName: true }), scores: found, weight: 4 };
	const plain = { concept: concept(), scores: found, weight: 4 };
	const lost = { concept: concept(), scores: none, weight: 4 };
	const lostHint = { concept: concept({ terms: [TERM] }), scores: none, weight: 4 };
	const weights = (weighed: Parameters<typeof withoutHints>[0]) =>
		withoutHints(weighed).map(({ weight }) => weight);
	expect(weights([hint, name, plain, lost, lostHint])).toEqual([2, 4, 4, 4, 4]);
	expect(weights([hint, name, plain])).toEqual([4, 4, 4]);
});
