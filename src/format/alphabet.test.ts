import { expect, test } from 'vitest';
import { byLetter } from './alphabet.ts';

const letters = (...names: string[]) =>
	byLetter(names, (name) => name).map(({ letter, items }) => `${letter}: ${items.join(', ')}`);

test('names are grouped under their first letter, in order, whatever their case', () => {
	expect(letters('ward', 'Act', 'advocate', 'Ward round')).toEqual([
		'A: Act, advocate',
		'W: ward, Ward round',
	]);
});

test('a leading “The” and accents are ignored', () => {
	expect(letters('The Agency', 'Théâtre', 'Équité')).toEqual([
		'A: The Agency',
		'E: Équité',
		'T: Théâtre',
	]);
});

test('names that don’t start with a letter come first', () => {
	expect(letters('Zoo', '111', '“Quoted”')).toEqual(['0–9: “Quoted”, 111', 'Z: Zoo']);
});

test('an empty list has no groups', () => {
	expect(letters()).toEqual([]);
});
