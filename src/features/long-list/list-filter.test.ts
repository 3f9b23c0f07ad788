import { expect, test } from 'vitest';
import { filterFor, shownInWords } from './list-filter.ts';

test('a row is found by all words of the query, in any order, whatever their capitals and accents', () => {
	const matches = filterFor(' ROUND  ward ');
	expect(['Ward round', 'Café: the ward’s rounds', 'Ward'].map(matches)).toEqual([
		true,
		true,
		false,
	]);
	expect(filterFor('cafe')('Café')).toBe(true);
	expect(filterFor('anhøj')('Anhøj rules')).toBe(true);
	expect(filterFor('ward’s')("The ward's round")).toBe(true);
	expect(filterFor("ward's")('The wards')).toBe(false);
	expect(filterFor('caf e')('Cafe\u0301')).toBe(true);
});

test('an empty query finds every row', () => {
	expect(filterFor('  ')('Anything')).toBe(true);
});

test('the count says what to do when nothing is found', () => {
	expect([shownInWords(3, 3), shownInWords(1, 3), shownInWords(0, 3)]).toEqual([
		'All 3 are shown.',
		'1 of 3 shown.',
		'None has these words. Try fewer, or others.',
	]);
});
