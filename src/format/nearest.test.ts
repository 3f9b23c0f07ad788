import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test('a name within an edit distance of a third of the longer name is suggested', () => {
	expect(nearest('rest', ['rested'])).toBe('rested');
	expect(nearest('rested', ['rest'])).toBe('rest');
	expect(nearest('res', ['rested'])).toBeUndefined();
	expect(nearest('drivrs', ['phases', 'drivers'])).toBe('drivers');
	expect(nearest('abcdef', ['abxyef'])).toBe('abxyef');
	expect(nearest('abcdef', ['axyzef'])).toBeUndefined();
	expect(nearest('ab', ['ac'])).toBeUndefined();
	expect(nearest('abc', ['abd'])).toBe('abd');
});

test('of two equally near names the alphabetically first is suggested', () => {
	expect(nearest('cat', ['hat', 'bat'])).toBe('bat');
	expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('the nearer name is suggested, wherever it is in the list', () => {
	expect(nearest('strength', ['strenghts', 'strengths'])).toBe('strengths');
	expect(nearest('strength', ['strengths', 'strenghts'])).toBe('strengths');
});

test('a hint is given only when there is a near name', () => {
	expect(didYouMean('titles', ['title'])).toBe("Did you mean 'title'?");
	expect(didYouMean('colour', ['title'])).toBeUndefined();
	expect(didYouMean('', [])).toBeUndefined();
});
