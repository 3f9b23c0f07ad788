import { expect, test } from 'vitest';
import { completions, nearestWords, splitInTwo } from './nearest-word.ts';

const words = new Map([
	['tribunal', 4],
	['trial', 8],
	['ward', 64],
	['round', 32],
	['wards', 64],
	['wound', 4],
	['rest', 2],
	['restraint', 8],
]);

test.each([
	['tribunl', 'tribunal'],
	['tribuanl', 'tribunal'],
	['restriant', 'restraint'],
	['rownd', 'round'],
])('%s is taken for %s', (typed, taken) => {
	expect(nearestWords(typed, words)[0]).toBe(taken);
});

test('among words that are as near, one with the same first letter and then the commoner comes first', () => {
	expect(nearestWords('wount', words)).toEqual(['wound']);
	expect(nearestWords('warde', words)).toEqual(['ward', 'wards']);
});

test('another letter in a short word is a mistake only where the site is about the other word', () => {
	expect(nearestWords('radio', new Map([['ratio', 3]]))).toEqual([]);
	expect(nearestWords('radio', new Map([['ratio', 4]]))).toEqual(['ratio']);
	expect(nearestWords('seclosion', new Map([['seclusion', 1]]))).toEqual(['seclusion']);
});

test('nothing is near a word of three letters or one with too many mistakes', () => {
	expect(nearestWords('res', words)).toEqual([]);
	expect(nearestWords('somali', words)).toEqual([]);
});

test('two words written as one are taken apart where both are known', () => {
	expect(splitInTwo('wardround', words)).toEqual(['ward', 'round']);
	expect(splitInTwo('wardenvoy', words)).toBeUndefined();
});

test('an unfinished word is completed to the commonest', () => {
	expect(completions('rest', words)).toEqual(['restraint']);
	expect(completions('re', words)).toEqual([]);
});
