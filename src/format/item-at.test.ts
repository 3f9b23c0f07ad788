import { expect, test } from 'vitest';
import { itemAt } from './item-at.ts';

test('an item is where it is said to be, or that is a mistake in the code', () => {
	expect(itemAt(['a', 'b'], 1)).toBe('b');
	expect(itemAt(new Uint8Array([0, 7]), 0)).toBe(0);
	for (const index of [-1, 2, Number.NaN])
		expect(() => itemAt(['a', 'b'], index)).toThrow(RangeError);
});
