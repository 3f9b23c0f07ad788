import { expect, test } from 'vitest';
import { addressPart, leftOutNote } from './left-out-note.ts';

test('every part that was left out of an address is named', () => {
	expect(leftOutNote(['utm=x', 'lang'])).toBe(
		'Anything in the address that means nothing here was left out: utm=x, lang.',
	);
});

test('an address of which nothing was left out needs no note', () => {
	expect(leftOutNote([])).toBe('');
});

test('a part without a value is named alone', () => {
	expect([addressPart('kind', 'Guides'), addressPart('kind', '')]).toEqual(['kind=Guides', 'kind']);
});
