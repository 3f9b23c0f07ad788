import { expect, test } from 'vitest';
import { everydayWords, isVague } from './everyday-words.ts';

test('a word is looked for by others that mean much the same', () => {
	expect(everydayWords('ethnicity')).toEqual(['ethnic', 'ethnic group', 'race']);
	expect(everydayWords('tribunal')).toEqual([]);
});

test('a word with more than one sense has the words of each', () => {
	expect(everydayWords('calm')).toEqual(expect.arrayContaining(['quiet', 'relax']));
});

test('patients and forms are on most pages, tribunals are not', () => {
	expect(['patient', 'form', 'tribunal'].map(isVague)).toEqual([true, true, false]);
});
