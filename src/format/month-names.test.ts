import { expect, test } from 'vitest';
import { monthNamed } from './month-names.ts';

test('a month is recognised by its name or at least its first three letters, in any case', () => {
	expect(['January', 'march', 'Sept', 'DEC'].map(monthNamed)).toEqual([1, 3, 9, 12]);
});

test('two letters, a longer word and another word are not months', () => {
	expect(['Ma', 'Marching', 'Smarch', ''].map(monthNamed)).toEqual(
		Array.from({ length: 4 }, () => undefined),
	);
});
