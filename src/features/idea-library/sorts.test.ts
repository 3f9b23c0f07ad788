import { expect, test } from 'vitest';
import type { IdeaRow } from './idea-index.ts';
import { usefulSorts } from './sorts.ts';

const idea: IdeaRow = {
	id: 'a',
	title: 'A',
	has: [],
	evidence: 1,
	effort: 12,
	minutes: 0,
	reading: [],
	reviewed: '2025-01-01',
};

test('an order is offered only where ideas differ in what it sorts by', () => {
	expect(usefulSorts({ ideas: [idea, { ...idea, evidence: 2 }] })).toEqual([
		'relevance',
		'evidence',
	]);
	expect(
		usefulSorts({
			ideas: [idea, { ...idea, effort: 0 }, { ...idea, minutes: 0, reading: [], reviewed: '' }],
		}),
	).toEqual(['relevance', 'effort', 'newest']);
});
