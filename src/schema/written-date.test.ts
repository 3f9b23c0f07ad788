import { describe, expect, test } from 'vitest';
import { dateInForm } from './written-date.ts';

describe('a day', () => {
	test.each([
		['2025-3-1', '2025-03-01'],
		['2025/03/01', '2025-03-01'],
		['2025.12.1', '2025-12-01'],
		['13/03/2025', '2025-03-13'],
		['03/13/2025', '2025-03-13'],
		['31.12.2025', '2025-12-31'],
		['4/4/2025', '2025-04-04'],
		['1 March 2025', '2025-03-01'],
		['1st Mar 2025', '2025-03-01'],
		['March 1, 2025', '2025-03-01'],
		['29 February 2024', '2024-02-29'],
	])('written as %s is %s', (written, expected) => {
		expect(dateInForm(written, 'day')).toBe(expected);
	});

	test.each([
		['2025-03-01', 'it is right as it is'],
		['01/03/2025', 'it is 1 March or 3 January'],
		['12/11/2025', 'it is 12 November or 11 December'],
		['29 February 2025', 'the calendar has no such day'],
		['2025-13-1', 'the calendar has no such month'],
		['1/3/25', 'it has no century'],
		['2025-03', 'it has no day'],
		['1 Maybe 2025', 'Maybe is not a month'],
		['1 March 1, 2025', 'it has two days'],
		['2025-03/01', 'it is cut in two ways'],
		['soon', 'it is no date'],
	])('written as %s is left: %s', (written) => {
		expect(dateInForm(written, 'day')).toBeUndefined();
	});
});

describe('a month', () => {
	test.each([
		['2025-3', '2025-03'],
		['2025/11', '2025-11'],
		['3/2025', '2025-03'],
		['March 2025', '2025-03'],
	])('written as %s is %s', (written, expected) => {
		expect(dateInForm(written, 'month')).toBe(expected);
	});

	test('is not made from a day, which would be lost', () => {
		expect(dateInForm('2025-3-1', 'month')).toBeUndefined();
	});
});

test('a field for a month or a day gets what is written', () => {
	expect(dateInForm('2025-3', 'month or day')).toBe('2025-03');
	expect(dateInForm('2025-3-1', 'year, month or day')).toBe('2025-03-01');
	expect(dateInForm('2025', 'year, month or day')).toBeUndefined();
});

test('a local time is joined to its day by a T', () => {
	expect(dateInForm('2025-3-1 9:30', 'day or local time')).toBe('2025-03-01T09:30');
	expect(dateInForm('2025-03-01T9:30', 'day or local time')).toBe('2025-03-01T09:30');
	expect(dateInForm('2025-03-01 9:70', 'day or local time')).toBeUndefined();
	expect(dateInForm('2025-03-01 9:30', 'day')).toBeUndefined();
});
