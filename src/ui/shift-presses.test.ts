import { expect, test } from 'vitest';
import { ShiftPresses } from './shift-presses.ts';

/** Returns the number of missing presses after each key; a key in capitals was pressed with Shift. */
function missing(...keys: readonly string[]): number[] {
	const presses = new ShiftPresses();
	return keys.map((key) => presses.add(key, /^[A-Z]$/.test(key)));
}

test('the third press of Shift is enough', () => {
	expect(missing('Shift', 'Shift', 'Shift')).toEqual([2, 1, 0]);
});

test('another key in between restarts the count', () => {
	expect(missing('Shift', 'Shift', 'a', 'Shift')).toEqual([2, 1, 3, 2]);
});

test('a Shift that typed a capital letter is not counted', () => {
	expect(missing('A', 'Shift', 'B', 'Shift', 'Shift')).toEqual([3, 3, 3, 3, 2]);
});

test('a pause restarts the count', () => {
	const presses = new ShiftPresses();
	presses.add('Shift', false);
	presses.add('Shift', false);
	presses.reset();
	expect(presses.add('Shift', false)).toBe(2);
});
