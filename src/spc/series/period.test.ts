import { expect, test } from 'vitest';
import { measurePeriod, periodInWords, skipsPeriod } from './period.ts';

test.each([
	['day', ['2024-01-01', '2024-01-02', '2024-01-05']],
	['week', ['2024-01-01', '2024-01-08', '2024-01-22']],
	['month', ['2024-01-15', '2024-02-15', '2024-05-15']],
	['month', ['2024-01-31', '2024-02-29', '2024-03-31']],
	['quarter', ['2024-01-01', '2024-04-01', '2024-10-01']],
	['year', ['2022-04-01', '2023-04-01', '2025-04-01']],
	['point', ['2024-01-01', '2024-01-09', '2024-01-30']],
	['point', ['2024-01-01', '2024-03-01', '2024-05-01']],
	['point', ['2024-01-01', '2024-01-08', '2024-01-16']],
	['point', ['2024-01-31', '2024-02-28', '2024-03-31']],
	['point', ['2024-01-01', '2024-04-01', '2024-08-01']],
	['point', ['2024-01-01', '2024-01-15', '2024-01-29']],
	['point', ['2024-01-01']],
	['point', []],
])('a value every %s is recognised from the dates %j', (period, dates) => {
	expect(measurePeriod(dates)).toBe(period);
});

test('a period without a row is a gap, a weekend in daily data is not', () => {
	expect(skipsPeriod('2024-01-01', '2024-03-01', 'month')).toBe(true);
	expect(skipsPeriod('2024-01-01', '2024-02-01', 'month')).toBe(false);
	expect(skipsPeriod('2024-01-01', '2024-04-01', 'quarter')).toBe(false);
	expect(skipsPeriod('2024-01-01', '2024-05-01', 'quarter')).toBe(true);
	expect(skipsPeriod('2023-01-01', '2024-01-01', 'year')).toBe(false);
	expect(skipsPeriod('2022-01-01', '2024-01-01', 'year')).toBe(true);
	expect(skipsPeriod('2024-01-01', '2024-01-08', 'week')).toBe(false);
	expect(skipsPeriod('2024-01-01', '2024-01-15', 'week')).toBe(true);
	expect(skipsPeriod('2024-01-05', '2024-01-08', 'day')).toBe(false);
	expect(skipsPeriod('2024-01-05', '2025-01-08', 'point')).toBe(false);
});

test('a date is as precise as its rows need', () => {
	expect(periodInWords('2024-03-01', 'month')).toBe('March 2024');
	expect(periodInWords('2024-04-01', 'quarter')).toBe('April 2024');
	expect(periodInWords('2024-03-04', 'week')).toBe('4 March 2024');
	expect(periodInWords('2024-03-04', 'point')).toBe('4 March 2024');
	expect(periodInWords('2024-01-01', 'year')).toBe('2024');
	expect(periodInWords('2024-04-01', 'year')).toBe('April 2024');
	expect(periodInWords('2024-01-05', 'year')).toBe('January 2024');
});
