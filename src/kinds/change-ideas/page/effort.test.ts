import { expect, test } from 'vitest';
import { effortInWords } from './effort.ts';

test('what an idea takes is said in a line: staff time, then money', () => {
	expect(effortInWords({ staff: 'high', cost: 'none' })).toBe('Staff time: high. Cost: none.');
});
