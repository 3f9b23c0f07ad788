import { expect, test } from 'vitest';
import { linesInWords } from './lines-in-words.ts';

const every = (step: number, count: number) =>
	Array.from({ length: count }, (_, index) => 2 + step * index);

test.each([
	[[5], 'line 5'],
	[[3, 4], 'lines 3 and 4'],
	[[3, 4, 9], 'lines 3, 4 and 9'],
	[every(1, 12), 'lines 2 to 13'],
	[[...every(1, 12), 20], 'lines 2 to 13 and 20'],
	[every(2, 7), 'lines 2, 4, 6, 8, 10, 12 and 14'],
	[every(2, 8), 'lines 2, 4, 6, 8, 10, 12 and 2 more'],
	[every(2, 2000), 'lines 2, 4, 6, 8, 10, 12 and 1,994 more'],
])('%j is %s', (lines, words) => {
	expect(linesInWords(lines)).toBe(words);
});
