import { expect, test } from 'vitest';
import { effortInWords } from './effort.ts';

test('one line shows what an idea takes: staff time, then money', () => {
	expect(effortInWords({ staff: 'high', cost: 'none' })).toBe('Staff time: high. Cost: none.');
});
