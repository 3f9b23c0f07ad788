import { expect, test } from 'vitest';
import { incompletePeriods } from './incomplete-periods.ts';

const rows = (...dates: string[]) => dates.map((date) => ({ date }));
const JANUARY = ['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29'];

test('weeks that fill their month leave nothing out', () => {
	expect(incompletePeriods(rows(...JANUARY), 'month')).toEqual([]);
});

test('a month that the data begin or end in is incomplete', () => {
	const weeks = ['2023-12-18', '2023-12-25', ...JANUARY, '2024-02-05', '2024-02-12'];
	expect(incompletePeriods(rows(...weeks), 'month')).toEqual(['2023-12-01', '2024-02-01']);
	expect(incompletePeriods(rows(...weeks), 'quarter')).toEqual(['2023-10-01', '2024-01-01']);
});

test('a month with a week left out is incomplete, one without any row is not drawn', () => {
	expect(incompletePeriods(rows(...JANUARY.filter((day) => !day.endsWith('15'))), 'month')).toEqual(
		['2024-01-01'],
	);
	const ends = ['2024-01-01', '2024-01-08', '2024-01-15', '2024-01-22', '2024-01-29', '2024-03-04'];
	expect(incompletePeriods(rows(...ends), 'month')).toEqual(['2024-03-01']);
});

test.each([
	[['2024-01-01', '2024-02-01', '2024-03-01'], []],
	[['2024-01-31', '2024-02-29', '2024-03-31'], []],
	[['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'], ['2024-04-01']],
	[['2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01'], ['2024-01-01']],
])('months %j in quarters', (dates, incomplete) => {
	expect(incompletePeriods(rows(...dates), 'quarter')).toEqual(incomplete);
});

test('a single row does not show how often data were collected', () => {
	expect(incompletePeriods(rows('2024-01-15'), 'month')).toEqual([]);
});
