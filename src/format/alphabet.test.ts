import { expect, test } from 'vitest';
import { byLetter } from './alphabet.ts';

const letters = (...names: string[]) =>
	byLetter(names, (name) => name).map(({ letter, items }) => `${letter}: ${items.join(', ')}`);

test('names stand under their first letter, in order, whatever their case', () => {
	expect(letters('ward', 'Act', 'advocate', 'Ward round')).toEqual([
		'A: Act, advocate',
		'W: ward, Ward round',
	]);
});

test('a leading “The” does not count, an accent neither', () => {
	expect(letters('The Agency', 'Théâtre', 'Équité')).toEqual([
		'A: The Agency',
		'E: Équité',
		'T: Théâtre',
	]);
});

test('what begins with no letter comes first', () => {
	expect(letters('Zoo', '111', '“Quoted”')).toEqual(['0–9: “Quoted”, 111', 'Z: Zoo']);
});

test('nothing has no letters', () => {
	expect(letters()).toEqual([]);
});
