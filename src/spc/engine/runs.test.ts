import { expect, test } from 'vitest';
import { findRuns } from './runs.ts';

test('points on one side in a row are a run', () => {
	expect(findRuns([6, 7, 4, 8], 5)).toEqual([
		{ side: 1, points: [0, 1] },
		{ side: -1, points: [2] },
		{ side: 1, points: [3] },
	]);
});

test('a point on the line or a missing one neither breaks a run nor lengthens it', () => {
	expect(findRuns([5, 6, undefined, 7, 5, 8], 5)).toEqual([{ side: 1, points: [1, 3, 5] }]);
});

test('points that are all on the line don’t form a run', () => {
	expect(findRuns([5, 5, 5], 5)).toEqual([]);
});
