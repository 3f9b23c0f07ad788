import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test('a name within a third of its length is meant', () => {
	expect(nearest('drivrs', ['phases', 'drivers'])).toBe('drivers');
	expect(nearest('abcdef', ['abxyef'])).toBe('abxyef');
	expect(nearest('abcdef', ['axyzef'])).toBeUndefined();
	expect(nearest('ab', ['ac'])).toBeUndefined();
	expect(nearest('abc', ['abd'])).toBe('abd');
});

test('of two that are as near the first by its letters is meant', () => {
	expect(nearest('cat', ['hat', 'bat'])).toBe('bat');
	expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('the nearer one is meant, wherever it stands', () => {
	expect(nearest('strength', ['strenghts', 'strengths'])).toBe('strengths');
	expect(nearest('strength', ['strengths', 'strenghts'])).toBe('strengths');
});

test('a hint is given only when there is somebody to name', () => {
	expect(didYouMean('titles', ['title'])).toBe("Did you mean 'title'?");
	expect(didYouMean('colour', ['title'])).toBeUndefined();
	expect(didYouMean('', [])).toBeUndefined();
});
