import { expect, test } from 'vitest';
import { buildLexicon } from './lexicon.ts';
import { isSection, readQuery } from './read-query.ts';

const lexicon = buildLexicon({
	terms: [
		{ id: 'ward-round', term: 'Ward round', names: ['MDT meeting'] },
		{ id: 'pdsa', term: 'Plan, do, study, act (PDSA)', names: ['PDSA', 'Plan, do, study, act'] },
		{ id: 'detention', term: 'Detention', names: ['detained'], searchWords: ['sectioned'] },
	],
});

const concepts = (query: string) => readQuery(query, lexicon).concepts;

test.each(['ward round', 'ward-round', 'wardround', 'Ward Rounds', 'MDT meeting'])(
	'%s is recognised as the ward round',
	(query) => {
		expect(concepts(query).map(({ terms }) => terms[0]?.id)).toEqual(['ward-round']);
	},
);

test('a page answers for a term by any of its names, the words as typed first', () => {
	expect(concepts('ward round')[0]?.phrases).toEqual([
		{ text: 'ward round', weight: 1 },
		{ text: 'wardround', weight: 1 },
		{ text: 'mdt meeting', weight: 0.8 },
	]);
});

test('a word that only leads to a term counts less than its synonyms', () => {
	expect(concepts('sectioned')[0]?.phrases).toEqual([
		{ text: 'sectioned', weight: 1 },
		{ text: 'detention', weight: 0.7 },
		{ text: 'detained', weight: 0.7 },
	]);
});

test('a name with a hyphen is looked for in both ways that pages are indexed', () => {
	const { terms } = {
		terms: [{ id: 'trauma', term: 'Trauma-informed care', names: [], searchWords: ['bad past'] }],
	};
	const [concept] = readQuery('bad past', buildLexicon({ terms })).concepts;
	expect(concept?.phrases.map(({ text }) => text)).toEqual([
		'bad past',
		'badpast',
		'trauma informed care',
		'traumainformed care',
	]);
});

test('question words and stop words are dropped, unless there is nothing else', () => {
	expect(concepts('what is a PDSA?').map(({ typed }) => typed)).toEqual(['pdsa']);
	expect(concepts('who are you').map(({ typed }) => typed)).toEqual(['who', 'are', 'you']);
});

test('a name may begin with a word that fills, and a longer one is the same without it', () => {
	const terms = [
		{ id: 'doctor', term: 'Clinician', names: [], searchWords: ['my doctor'] },
		{ id: 'plan', term: 'Care plan', names: [] },
	];
	const read = (query: string) =>
		readQuery(query, buildLexicon({ terms })).concepts.map((concept) => [
			concept.typed,
			concept.terms[0]?.id,
		]);
	expect(read('my doctor')).toEqual([['my doctor', 'doctor']]);
	expect(read('my care plan')).toEqual([['care plan', 'plan']]);
});

test('a number of three figures is a section where the glossary has that section', () => {
	const terms = [{ id: 'section-132', term: 'Section 132', names: [] }];
	const read = (query: string) =>
		readQuery(query, buildLexicon({ terms })).concepts.map(({ words }) => words.join(' '));
	expect(read('132 rights')).toEqual(['section 132', 'rights']);
	expect(read('1132 rights')).toEqual(['1132', 'rights']);
	expect(read('1320 rights')).toEqual(['1320', 'rights']);
	expect(read('133 rights')).toEqual(['133', 'rights']);
	expect(readQuery('132 rights', buildLexicon({ terms })).text).toBe('132 rights');
});

test.each([
	[['section', '5'], true],
	[['section', '117'], true],
	[['section', 'leave'], false],
	[['section'], false],
	[['ward', '5'], false],
])('%j is a section of an Act: %s', (words, expected) => {
	expect(isSection(words)).toBe(expected);
});

test('the shorthand of wards is read in full', () => {
	expect(concepts('pt scared').map(({ words }) => words.join(' '))).toEqual(['patient', 'scared']);
});

test('American spelling finds British words', () => {
	expect(concepts('organization')[0]?.phrases.map(({ text }) => text)).toEqual([
		'organization',
		'organisation',
	]);
});

test('words between quotation marks are no name and are looked for as they are', () => {
	expect(concepts('"ward form"')[0]).toMatchObject({ quoted: true, terms: [] });
});

test('a word typed twice is one concept', () => {
	expect(concepts('rights rights')).toHaveLength(1);
});
