import { expect, test } from 'vitest';
import { HOUSE_WORDS } from './house-words.ts';

test('each word to avoid has one to write instead, and a reason', () => {
	for (const { write, avoid, why } of HOUSE_WORDS)
		expect([write, avoid, why]).toEqual([
			expect.stringMatching(/\w/),
			expect.stringMatching(/\w/),
			expect.stringMatching(/^[A-Z“].*\.$/),
		]);
	expect(new Set(HOUSE_WORDS.map(({ avoid }) => avoid)).size).toBe(HOUSE_WORDS.length);
});
