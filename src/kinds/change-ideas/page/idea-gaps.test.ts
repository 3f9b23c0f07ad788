import { expect, test } from 'vitest';
import { ideaGaps } from './idea-gaps.ts';

test('the gaps of an idea are named in a few words each, in the order of its record', () => {
	expect(ideaGaps({ notPublished: ['effort', 'aim'] })).toEqual(['staff time and cost', 'the aim']);
	expect(ideaGaps({})).toEqual([]);
});
