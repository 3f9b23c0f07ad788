import { describe, expect, test } from 'vitest';
import { findTooSmall, isSmall, tooSmallMessage } from './small-numbers.ts';

test('1 to 7 people can be told apart; nobody and 8 can’t', () => {
	expect([0, 1, 7, 8].map(isSmall)).toEqual([false, true, true, false]);
});

describe('a part of a whole', () => {
	const places = (numerator?: number, denominator?: number, percentage = false) =>
		findTooSmall({ numerator, denominator, percentage }).map(({ at, why }) => `${at} ${why}`);

	test('is too small, or leaves too few, or is of too few, each place for one reason', () => {
		expect(places(7, 40)).toEqual(['numerator small']);
		expect(places(33, 40)).toEqual(['numerator difference']);
		expect(places(8, 40)).toEqual([]);
		expect(places(32, 40)).toEqual([]);
		expect(places(40, 40)).toEqual([]);
		expect(places(0, 7)).toEqual(['numerator difference', 'denominator small']);
		expect(places(2, 5, true)).toEqual(['numerator small', 'denominator small']);
	});

	test('shown as a percentage is of at least 20', () => {
		expect(places(9, 19, true)).toEqual(['denominator share']);
		expect(places(9, 19)).toEqual([]);
		expect(places(10, 20, true)).toEqual([]);
	});

	test('without the one or the other is checked for what there is', () => {
		expect(places(3)).toEqual(['numerator small']);
		expect(places(undefined, 3)).toEqual(['denominator small']);
		expect(places(undefined, 12, true)).toEqual(['denominator share']);
		expect(places(undefined, undefined, true)).toEqual([]);
		expect(places(9, undefined, true)).toEqual([]);
	});
});

test('the message about a small number never has the number itself', () => {
	expect(tooSmallMessage({ at: 'value', why: 'small' })).toBe(
		'Unexpected value from 1 to 7 about people at one site, who can be told apart',
	);
	expect(tooSmallMessage({ at: 'numerator', why: 'difference' })).toBe(
		'Unexpected numerator: it leaves from 1 to 7 people at one site, who can be told apart',
	);
	expect(tooSmallMessage({ at: 'denominator', why: 'share' })).toBe(
		'Unexpected percentage of fewer than 20 people at one site',
	);
});
