import { expect, test } from 'vitest';
import { smallNumberLines } from './small-number-lines.ts';

const counts = (...values: (number | 'suppressed' | undefined)[]) =>
	values.map((value, index) => ({ line: index + 1, date: `2024-01-0${index + 1}`, value }));

test('a count from 1 to 7 is small, 0 and 8 are not', () => {
	expect(smallNumberLines(counts(0, 1, 7, 8, 'suppressed', undefined), 'count')).toEqual([2, 3]);
});

test('a value that counts nobody is never small', () => {
	expect(smallNumberLines(counts(1, 7), 'days')).toEqual([]);
	expect(smallNumberLines(counts(1, 7), 'percent')).toEqual([]);
});

test('a share is small by its part, by what is left, or by a whole under 20', () => {
	const share = (line: number, numerator: number, denominator: number) => ({
		line,
		date: `2024-01-0${line}`,
		numerator,
		denominator,
	});
	const rows = [
		share(5, 9, 19),
		share(1, 7, 40),
		share(2, 33, 40),
		share(3, 0, 20),
		share(4, 10, 20),
	];
	expect(smallNumberLines(rows, 'percent')).toEqual([1, 2, 5]);
	expect(smallNumberLines(rows, 'rate')).toEqual([1, 2]);
});
