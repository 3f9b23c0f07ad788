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

test.each([
	['four letters, one of them another', 'pool', 'poor', false],
	['four letters, two of them changed round', 'wrad', 'ward', true],
	['four letters and one too many', 'warrd', 'ward', true],
	['six letters, one of them another', 'raddio', 'raddia', false],
	['six letters, two of them changed round', 'metnal', 'mental', true],
	['seven letters, one of them another', 'seclude', 'secludo', true],
	['seven letters, two mistakes', 'tribunal', 'tribnul', true],
	['seven letters and two mistakes, where one may be', 'refusel', 'refasol', false],
	['two mistakes and another first letter', 'ambulance', 'imbalance', false],
	['one mistake and another first letter', 'ehospital', 'hospital', true],
	['three letters more', 'restrainted', 'restraint', true],
	['the word itself', 'ward', 'ward', false],
])('with %s, “%s” may be meant for “%s”: %s', (_, typed, known, mayBe) => {
	expect(nearestWords(typed, new Map([[known, 1]]))).toEqual(mayBe ? [known] : []);
});

test('what is nearer comes first, then the first letter, then what more pages hold; three at most', () => {
	const near = new Map([
		['restraind', 1],
		['testraint', 9],
		['restrainx', 5],
		['restrained', 90],
		['restrain', 2],
	]);
	expect(nearestWords('restraint', near)).toEqual(['restrainx', 'restrain', 'restraind']);
	expect(nearestWords('restraint', new Map([...near].slice(1, 4)))).toEqual([
		'restrainx',
		'testraint',
		'restrained',
	]);
});

test('nothing is near a word of three letters or one with too many mistakes', () => {
	expect(nearestWords('res', words)).toEqual([]);
	expect(nearestWords('somali', words)).toEqual([]);
});

test('two words written as one are taken apart where both are known', () => {
	expect(splitInTwo('wardround', words)).toEqual(['ward', 'round']);
	expect(splitInTwo('wardenvoy', words)).toBeUndefined();
});

test('of two ways to take a word apart the commoner one counts, in parts of three letters or more', () => {
	const parts = new Map([
		['day', 9],
		['room', 9],
		['days', 2],
		['oom', 2],
		['da', 99],
		['yroom', 99],
	]);
	expect(splitInTwo('dayroom', parts)).toEqual(['day', 'room']);
	expect(splitInTwo('dayroom', new Map([...parts].slice(4)))).toBeUndefined();
	expect(splitInTwo('roomday', parts)).toEqual(['room', 'day']);
});

test('an unfinished word is completed to the commonest', () => {
	expect(completions('rest', words)).toEqual(['restraint']);
	expect(completions('re', words)).toEqual([]);
});
