import { expect, test } from 'vitest';
import { repeatedShares } from './repeated-words.ts';

const shares = (...texts: string[]) => [
	...repeatedShares(new Map(texts.map((text, index) => [`${index}`, text]))).values(),
];
const EIGHT = 'No source says who took part in it.';

test('a run of eight words on three pages is repeated on each of them', () => {
	expect(shares(EIGHT, `no source says, who took part in it`, EIGHT)).toEqual([1, 1, 1]);
});

test('a run on only one other page is not repeated, nor is a run of seven words', () => {
	expect(shares(EIGHT, EIGHT, 'Other words.')).toEqual([0, 0, 0]);
	const seven = 'No source says who took part.';
	expect(shares(`${seven} Here.`, `${seven} There.`, `${seven} Anywhere.`)).toEqual([0, 0, 0]);
});

test('the share is of all words of the page, and each word counts once', () => {
	const own = 'One two three four five six seven eight nine ten eleven twelve.';
	expect(shares(`${EIGHT} ${own}`, EIGHT, EIGHT)[0]).toBeCloseTo(8 / 20);
	expect(shares(`${EIGHT} ${EIGHT}`, EIGHT, EIGHT)).toEqual([1, 1, 1]);
});

test('a page without words repeats nothing', () => {
	expect(shares('', '…')).toEqual([0, 0]);
});
