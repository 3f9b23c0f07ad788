import { expect, test } from 'vitest';
import { dayInMonths, monthAt, monthNumber } from './months.ts';

test('a month converts to its number and back, across a new year too', () => {
	expect(monthNumber('2024-01') - monthNumber('2023-12')).toBe(1);
	expect(monthAt(monthNumber('2023-12') + 1)).toBe('2024-01');
	expect(monthAt(monthNumber('2023-12'))).toBe('2023-12');
});

test('a day is as far into its month as days have passed', () => {
	expect(dayInMonths('2026-06-16')).toBe(monthNumber('2026-06') + 0.5);
	expect(dayInMonths('2024-02-01')).toBe(monthNumber('2024-02'));
	expect(dayInMonths('2024-02-29')).toBeCloseTo(monthNumber('2024-02') + 28 / 29, 10);
});
