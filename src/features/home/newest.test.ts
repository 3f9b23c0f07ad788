import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../graph/sample.ts';
import { newestReviewed } from './newest.ts';

test('what was checked last comes first; on one day the order of the list stands; a missing day is oldest', () => {
	const { items } = sampleModel({
		tools: {
			a: { title: 'A' },
			b: { title: 'B', reviewed: '2025-01-02' },
			c: { title: 'C', reviewed: '2025-03-01' },
			d: { title: 'D', reviewed: '2025-01-02' },
		},
	});
	expect(ids(newestReviewed(items('tools'), 3))).toEqual(['c', 'b', 'd']);
	expect(ids(newestReviewed(items('tools'), 9))).toEqual(['c', 'b', 'd', 'a']);
});
