import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import { nearInSeries } from './event-series.ts';

const session = (day: number, more: Record<string, unknown> = {}) => ({
	programme: 'a',
	series: 'Talks',
	starts: `2025-01-0${day}`,
	...more,
});
const near = nearInSeries(
	sampleModel(
		{
			events: {
				e1: session(1),
				e2: session(2),
				e3: session(3),
				e4: session(4),
				e5: session(5),
				e6: session(6),
				elsewhere: session(3, { programme: 'b' }),
				alone: session(3, { series: undefined }),
			},
		},
		{ programme: 'a' },
	),
);

test('an event has the three sessions before it and the three after it', () => {
	expect(ids(near.get('e5') ?? [])).toEqual(['e2', 'e3', 'e4', 'e6']);
	expect(ids(near.get('e1') ?? [])).toEqual(['e2', 'e3', 'e4']);
});

test('a series of another programme is different, and an event without a series has no sessions', () => {
	expect(near.get('elsewhere')).toEqual([]);
	expect(near.has('alone')).toBe(false);
});
