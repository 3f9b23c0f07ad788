import { expect, test } from 'vitest';
import { rounded } from './exact-number.ts';
import { calculation, isRight, workedOut } from './worked-out.ts';

const result = (kind: Parameters<typeof workedOut>[0], from: number, to: number, decimals = 0) => {
	const found = workedOut(kind, from, to);
	return found && rounded(found, decimals);
};

const right = (value: number, from: number, to: number, statement = 'Change', decimals = 0) => {
	const found = workedOut('relative-change', from, to);
	return found !== undefined && isRight(found, { value, decimals, statement });
};

test('6.5 to 7.8 is a rise of 20 per cent', () => {
	expect(result('relative-change', 6.5, 7.8)).toBe('20');
	expect(result('relative-change', 6.5, 7.8, 3)).toBe('20.000');
});

test('a difference is the second less the first', () => {
	expect(result('difference', 60, 88.7, 1)).toBe('28.7');
	expect(result('difference', 88.7, 60, 1)).toBe('-28.7');
});

test('a percentage is the first divided by the second', () => {
	expect(result('percentage', 1375, 2015)).toBe('68');
	expect(result('percentage', 1375, 2015, 1)).toBe('68.2');
});

test('there is no share of 0 and no change from 0', () => {
	expect(workedOut('percentage', 3, 0)).toBeUndefined();
	expect(workedOut('relative-change', 0, 3)).toBeUndefined();
	expect(result('difference', 0, 3)).toBe('3');
});

test('a value is correct if it equals the result, rounded to its own decimals', () => {
	expect(right(20, 6.5, 7.8)).toBe(true);
	expect(right(19, 6.5, 7.8)).toBe(false);
	expect(right(21, 6.5, 7.8)).toBe(false);
	// 1 to 1.125 is 12.5 per cent
	expect(right(13, 1, 1.125)).toBe(true);
	expect(right(12, 1, 1.125)).toBe(false);
	expect(right(12.5, 1, 1.125, 'Change', 1)).toBe(true);
});

test('the sign may be omitted if the statement gives the direction', () => {
	expect(right(20, 10, 8)).toBe(false);
	expect(right(-20, 10, 8)).toBe(true);
	expect(right(20, 10, 8, 'Fall in waiting')).toBe(true);
	expect(right(20, 10, 8, 'Rise in waiting')).toBe(false);
	expect(right(-20, 10, 12, 'Increase in waiting')).toBe(true);
	expect(right(-20, 10, 12, 'Fall in waiting')).toBe(false);
});

test('a negative half may be rounded either way', () => {
	// 1 to 0.875 is −12.5 per cent
	expect(right(-13, 1, 0.875)).toBe(true);
	expect(right(-12, 1, 0.875)).toBe(true);
	expect(right(-11, 1, 0.875)).toBe(false);
	// 1 to 0.87 is −13 per cent
	expect(right(-12, 1, 0.87)).toBe(false);
});

test('the calculation is shown as a formula', () => {
	expect(calculation('relative-change', 6.5, 7.8)).toBe('(7.8 − 6.5) / 6.5 × 100');
	expect(calculation('difference', -2, 3)).toBe('3 − (−2)');
	expect(calculation('percentage', 3, 12)).toBe('3 / 12 × 100');
});
