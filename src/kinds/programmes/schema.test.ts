import { expect, test } from 'vitest';
import { advice } from '../changed-example.ts';

test('a programme does not end before it begins', () => {
	expect(advice('programmes', { starts: '2024-03', ends: '2024-03' })).toEqual([]);
	expect(advice('programmes', { starts: '2024-03', ends: '2024-02' })).toEqual([
		'ends: a month that equals or follows `starts`',
	]);
});
