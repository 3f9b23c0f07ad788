import { expect, test } from 'vitest';
import { readWishes, withWish } from './reading-preferences.ts';

test('what a reader chose comes back', () => {
	const wishes = { size: 'larger', calm: 'yes' };
	expect(readWishes(JSON.stringify(wishes))).toEqual(wishes);
});

test.each([
	['nothing', null],
	['words that are no JSON', 'large'],
	['a number', '7'],
	['nothing at all', 'null'],
	['a wish that there is not', '{"colour":"red"}'],
	['a value that there is not', '{"size":"huge"}'],
	['a value that every object has', '{"size":"toString"}'],
	['a value that is no text', '{"size":["large"]}'],
])('a browser that kept %s leaves everything as usual', (_, kept) => {
	expect(readWishes(kept)).toEqual({});
});

test('a wish is changed alone, and can be made usual again', () => {
	const wishes = withWish({ font: 'lexend', size: 'large' }, 'size', 'largest');
	expect(wishes).toEqual({ font: 'lexend', size: 'largest' });
	expect(withWish(wishes, 'size', undefined)).toEqual({ font: 'lexend' });
});
