import { expect, test } from 'vitest';
import { isSameData } from './same-data.ts';

test('fields in another order say the same, items of a list do not', () => {
	expect(isSameData({ a: [1, { b: 'c' }], d: null }, { d: null, a: [1, { b: 'c' }] })).toBe(true);
	expect(isSameData([1, 2], [2, 1])).toBe(false);
});

test.each([
	[1, '1'],
	[{}, []],
	[[], {}],
	[null, {}],
	[{ a: undefined }, { b: undefined }],
	[{ a: undefined }, {}],
	[[1], [1, 2]],
])('%j and %j differ', (one, other) => {
	expect(isSameData(one, other)).toBe(false);
});

test('what is not a number is the same as itself', () => {
	expect(isSameData({ a: Number.NaN }, { a: Number.NaN })).toBe(true);
});
