import { describe, expect, test } from 'vitest';
import { buildLexicon, type LexiconTerm, nameWords } from './lexicon.ts';

const TERMS: readonly LexiconTerm[] = [
	{
		id: 'carer',
		term: 'Carer',
		names: ['Carer', 'R&D'],
		searchWords: ['mum', 'meeting'],
	},
	{
		id: 'cto',
		term: 'Community treatment order (CTO)',
		names: ['Community treatment order', 'CTO'],
	},
	{ id: 'round', term: 'Ward-round', names: ['MDT meeting'], searchWords: ['Carer'] },
	{ id: 'off', term: 'Taken off a section', names: ['discharge', '…'] },
	{ id: 'stress', term: 'Stress', names: [] },
	{ id: 'bus', term: 'Bu', names: ['gas'] },
];
const open = () => buildLexicon({ terms: TERMS });
const find = (words: string) =>
	open()
		.find(words.split(' '))
		.map(({ term }) => term.id);

test.each([
	['it is written', 'community treatment order', ['cto']],
	['its short form', 'cto', ['cto']],
	['a plural', 'ctos', ['cto']],
	['a plural of the last word', 'ward rounds', ['round']],
	['with a hyphen left out', 'ward round', ['round']],
	['as one word', 'wardround', ['round']],
	['with “and” for “&”', 'r and d', ['carer']],
	['with other words that fill it', 'taken off my section', ['off']],
	['without the words that fill it', 'taken off section', ['off']],
	['what only leads there', 'mum', ['carer']],
	['part of it', 'treatment order', []],
	['something else', 'tribunal', []],
])('a term is found by its name as %s', (_, words, ids) => {
	expect(find(words)).toEqual(ids);
});

test('a word in “ss” and one of three letters have no plural', () => {
	expect(find('stres')).toEqual([]);
	expect(find('stress')).toEqual(['stress']);
	expect(find('bus')).toEqual([]);
	expect(find('gas')).toEqual(['bus']);
});

test('true names come before words that only lead to a term, in whatever order the glossary has them', () => {
	expect(open().find(['carer'])).toMatchObject([
		{ term: { id: 'carer' }, isName: true },
		{ term: { id: 'round' }, isName: false },
	]);
	const turned = buildLexicon({ terms: TERMS.toReversed() });
	expect(turned.find(['carer']).map(({ isName }) => isName)).toEqual([true, false]);
});

describe('for spelling', () => {
	test('the words of names in several words are known, with how many names have them', () => {
		expect(open().words.get('order')).toBe(2);
		expect(open().words.get('treatment')).toBe(2);
		expect(open().words.get('mdt')).toBe(1);
		// “CTO” is part of the full name, too.
		for (const single of ['mum', 'discharge', 'carer'])
			expect(open().words.has(single)).toBe(false);
	});

	test('single words that name or lead to a term are known', () => {
		expect([...open().singles].sort()).toEqual(
			['bu', 'carer', 'cto', 'discharge', 'gas', 'meeting', 'mum', 'stress'].sort(),
		);
	});

	test('the longest name says how many words in a row are looked at', () => {
		expect(open().longest).toBe(4);
		expect(buildLexicon({ terms: [] }).longest).toBe(1);
	});
});

test('only a large site begins with titles and summaries', () => {
	expect(open().startsWithHeads).toBe(false);
	expect(buildLexicon({ terms: [], startsWithHeads: true }).startsWithHeads).toBe(true);
});

test('the words of a name have no case, no accents and no apostrophes', () => {
	expect(nameWords('Carer’s café: R&D (2nd)')).toEqual(['carers', 'cafe', 'r', 'and', 'd', '2nd']);
	expect(nameWords('…')).toEqual([]);
});
