import { expect, test } from 'vitest';
import { fromColumns, toColumns } from './columnar-index.ts';
import type { IdeaIndex } from './idea-index.ts';

test('an index comes out of its packing as it went in', () => {
	const index: IdeaIndex = {
		values: { status: ['testing', 'stopped'], tool: ['card'] },
		ideas: [
			{
				id: 'a',
				title: 'A; b.',
				has: [[0, 1], []],
				evidence: 1,
				effort: 12,
				minutes: 10,
				reading: [0, 1],
				reviewed: '2025-01-01',
			},
			{
				id: 'b',
				title: 'B',
				has: [[], [0]],
				evidence: 0,
				effort: 0,
				minutes: 0,
				reading: [],
				reviewed: '',
			},
		],
	};
	expect(fromColumns(JSON.parse(JSON.stringify(toColumns(index))))).toEqual(index);
});
