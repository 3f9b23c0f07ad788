import { expect, test } from 'vitest';
import { monthNamed } from './month-names.ts';

test('a month is known by its name or by three letters or more of its beginning, in any case', () => {
	expect(['January', 'march', 'Sept', 'DEC'].map(monthNamed)).toEqual([1, 3, 9, 12]);
});

test('two letters, a longer word and another word are no month', () => {
	expect(['Ma', 'Marching', 'Smarch', ''].map(monthNamed)).toEqual(
		Array.from({ length: 4 }, () => undefined),
	);
});
