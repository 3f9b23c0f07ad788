import { expect, test } from 'vitest';
import { findSentences, splitWords } from './sentences.ts';

const sentences = (text: string) =>
	findSentences(text).map(({ start, end }) => text.slice(start, end));

test('a full stop, a question mark and an exclamation mark end a sentence', () => {
	expect(sentences('It is new. Is it fair? It is!')).toEqual([
		'It is new.',
		'Is it fair?',
		'It is!',
	]);
});

test('titles and abbreviations do not end a sentence', () => {
	expect(sentences('Dr. Smith met Prof. Jones, e.g. on Fridays. They agreed.')).toEqual([
		'Dr. Smith met Prof. Jones, e.g. on Fridays.',
		'They agreed.',
	]);
	expect(sentences('Staff, i.e. Nurses, met vs. Site A. No. 5 won.')).toHaveLength(2);
});

test('a number with a decimal point is one number', () => {
	expect(sentences('It took 3.5 hours. It rose by 1.3.')).toEqual([
		'It took 3.5 hours.',
		'It rose by 1.3.',
	]);
});

test('“No.” ends a sentence, except before a number', () => {
	expect(sentences('Ward No. 5 agreed.')).toHaveLength(1);
	expect(sentences('They said no. The team left.')).toHaveLength(2);
});

test('initials do not end a sentence, but the letter of a ward does', () => {
	expect(sentences('Anna B. Smith spoke.')).toHaveLength(1);
	expect(sentences('We met on Ward B. The team came.')).toEqual([
		'We met on Ward B.',
		'The team came.',
	]);
});

test('a closing quotation mark belongs to its sentence', () => {
	expect(sentences('She said “Come in.” Then they talked.')).toEqual([
		'She said “Come in.”',
		'Then they talked.',
	]);
});

test('a line end ends a sentence without punctuation', () => {
	expect(sentences('One thing\nAnother thing')).toEqual(['One thing', 'Another thing']);
});

test('a hyphen, an apostrophe or a point can be within a word', () => {
	expect(splitWords('A co-produced plan, 3.5 hours: it’s the ward’s own.')).toEqual([
		'A',
		'co-produced',
		'plan',
		'3.5',
		'hours',
		'it’s',
		'the',
		'ward’s',
		'own',
	]);
});

test('dashes and placeholder characters are not words', () => {
	expect(splitWords('one – two \uFFFC three —')).toEqual(['one', 'two', 'three']);
});

test('a long run of punctuation is one sentence', () => {
	expect(sentences(`One. ${'!'.repeat(200_000)}`)).toEqual([`One.`, '!'.repeat(200_000)]);
	expect(sentences('Really?!.. Yes!) No…” Well')).toEqual(['Really?!..', 'Yes!)', 'No…”', 'Well']);
});
