import { expect, test } from 'vitest';
import { calendarDay, dateAt, endsMonth, monthName, toTime } from './dates.ts';

test('a day converts to its parts and to its time', () => {
	expect(calendarDay('2024-03-09')).toEqual({ year: 2024, month: 3, day: 9 });
	expect(toTime('1970-01-03')).toBe(2 * 24 * 60 * 60 * 1000);
	expect(dateAt(toTime('2024-02-29'))).toBe('2024-02-29');
});

test('February has 29 days in a leap year', () => {
	expect([endsMonth('2024-02-29'), endsMonth('2023-02-28')]).toEqual([true, true]);
	expect([endsMonth('2024-02-28'), endsMonth('2024-12-30')]).toEqual([false, false]);
	expect(endsMonth('2024-12-31')).toBe(true);
});

test('months have long and short names', () => {
	expect([monthName(1), monthName(12), monthName(9, 'short')]).toEqual([
		'January',
		'December',
		'Sep',
	]);
});
