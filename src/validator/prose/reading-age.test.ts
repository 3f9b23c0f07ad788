import { expect, test } from 'vitest';
import { countSyllables, countText, readingAge, sumCounts } from './reading-age.ts';

test('the reading age is the Flesch–Kincaid grade plus five years', () => {
	// 0.39 × 100/5 + 11.8 × 150/100 − 15.59 + 5 = 7.8 + 17.7 − 10.59
	expect(readingAge({ sentences: 5, words: 100, syllables: 150 })).toBeCloseTo(14.91, 10);
});

test('longer sentences and longer words make a text harder', () => {
	const easy = readingAge({ sentences: 10, words: 100, syllables: 130 });
	expect(readingAge({ sentences: 5, words: 100, syllables: 130 })).toBeGreaterThan(easy);
	expect(readingAge({ sentences: 10, words: 100, syllables: 160 })).toBeGreaterThan(easy);
});

test('syllables are counted correctly for words of one to five', () => {
	const words = [
		'care',
		'patient',
		'carer',
		'improvement',
		'autistic',
		'practitioner',
		'organisation',
	];
	expect(words.map(countSyllables)).toEqual([1, 2, 2, 3, 3, 4, 5]);
});

test('a number is read as one syllable', () => {
	expect(countSyllables('2025')).toBe(1);
});

test('a sentence is counted by its words and their syllables', () => {
	// the (1) team (1) met (1) ev-ery (2) morn-ing (2)
	expect(countText('The team met every morning.')).toEqual({
		sentences: 1,
		words: 5,
		syllables: 7,
	});
});

test('a text without words has no sentences', () => {
	expect(countText(' \uFFFC … ')).toEqual({ sentences: 0, words: 0, syllables: 0 });
});

test('the counts of sentences are added up', () => {
	expect(
		sumCounts([
			{ sentences: 1, words: 5, syllables: 7 },
			{ sentences: 1, words: 3, syllables: 4 },
		]),
	).toEqual({ sentences: 2, words: 8, syllables: 11 });
});
