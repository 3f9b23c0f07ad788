import { expect, test } from 'vitest';
import { monthly } from '../monthly.ts';
import { toSeries } from '../series/series.ts';
import { findRebasePoints } from './rebase-points.ts';

const series = toSeries(monthly('2024-01', [1, 2, undefined, 4, 5]), 'count');

test('a new part starts with the first row on or after the date', () => {
	expect(findRebasePoints(series, [{ date: '2024-02-01', reason: 'New form' }])).toEqual([
		{ row: 1, reasons: ['New form'] },
	]);
	expect(findRebasePoints(series, [{ date: '2024-02-02' }])).toEqual([{ row: 2, reasons: [] }]);
});

test('rebase points are in order, and those at the same row are merged', () => {
	const rebases = [
		{ date: '2024-05-01', reason: 'Moved' },
		{ date: '2024-01-20', reason: 'New form' },
		{ date: '2024-04-10', reason: 'New team' },
	];
	expect(findRebasePoints(series, rebases)).toEqual([
		{ row: 1, reasons: ['New form'] },
		{ row: 4, reasons: ['Moved', 'New team'] },
	]);
});

test('a date before the first or after the last value has no effect', () => {
	expect(findRebasePoints(series, [{ date: '2023-01-01' }, { date: '2024-01-01' }])).toEqual([]);
	expect(findRebasePoints(series, [{ date: '2024-05-02' }])).toEqual([]);
});
