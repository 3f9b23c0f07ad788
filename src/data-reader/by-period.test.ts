import { expect, test } from 'vitest';
import { rowsByPeriod } from './by-period.ts';

const at = (line: number, date: string, value: number) => ({ line, date, value });

test('counts of a month or a quarter are added up, at its first day', () => {
	const rows = [at(1, '2024-03-04', 2), at(2, '2024-03-25', 3), at(3, '2024-04-01', 4)];
	expect(rowsByPeriod(rows, 'count', 'month')).toEqual([
		{ line: 1, date: '2024-03-01', value: 5 },
		{ line: 3, date: '2024-04-01', value: 4 },
	]);
	expect(rowsByPeriod(rows, 'count', 'quarter')).toEqual([
		{ line: 1, date: '2024-01-01', value: 5 },
		{ line: 3, date: '2024-04-01', value: 4 },
	]);
});

test('a gap leaves its whole period without a number, with the gravest reason', () => {
	const rows = [
		at(1, '2024-03-04', 2),
		{ line: 2, date: '2024-03-11', gap: 'missing' as const },
		{
			line: 3,
			date: '2024-03-18',
			value: 'suppressed' as const,
			gap: 'withheld' as const,
			note: 'small',
		},
	];
	expect(rowsByPeriod(rows, 'count', 'month')).toEqual([
		{ line: 1, date: '2024-03-01', value: 'suppressed', gap: 'withheld', note: 'small' },
	]);
});

test('numerators and denominators are added up apart, and nobody out of nobody adds nothing', () => {
	const rows = [
		{ line: 1, date: '2024-03-04', numerator: 1, denominator: 3 },
		{ line: 2, date: '2024-03-11', numerator: 0, denominator: 0, gap: 'missing' as const },
		{ line: 3, date: '2024-03-18', numerator: 1, denominator: 1 },
	];
	expect(rowsByPeriod(rows, 'percent', 'month')).toEqual([
		{ line: 1, date: '2024-03-01', numerator: 2, denominator: 4 },
	]);
});

test('percentages, rates and scores can’t be added up', () => {
	expect(rowsByPeriod([at(1, '2024-03-04', 50)], 'percent', 'month')).toBeUndefined();
	expect(rowsByPeriod([at(1, '2024-03-04', 1.5)], 'number', 'month')).toBeUndefined();
});
