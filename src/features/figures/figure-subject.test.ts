import { expect, test } from 'vitest';
import { baseOfRate, figureDate, figureSubject } from './figure-subject.ts';

test.each([
	['Beds on the island, April 2024', undefined, 'Beds on the island'],
	['Beds on the island in 2023/24', undefined, 'Beds on the island'],
	['Visits made in 2023/24 to the island', undefined, 'Visits made to the island'],
	['stays of old people in the year to March 2020', 'Old people', 'Stays'],
	[
		'Rate of stays, by age, for old people in the year to March 2020',
		'Old people',
		'Rate of stays, by age',
	],
	['Stays on the island', 'Old people', 'Stays on the island'],
	[
		'Stays under the Mental Act, by sex, for men, 2024',
		'Men',
		'Stays under the Mental Act, by sex',
	],
])('“%s” about %s counts: %s', (statement, population, subject) => {
	expect(figureSubject({ statement, population })).toBe(subject);
});

test('the group of a series is no part of what is counted', () => {
	expect(
		figureSubject({
			statement: 'Stays of old people, 2024',
			series: { id: 'stays', group: 'Old people' },
		}),
	).toBe('Stays');
});

test.each([
	['Stays in the year to March 2020', 'year to March 2020'],
	['Beds on the island, April 2024', 'April 2024'],
	['Visits made in 2023/24 to the island', '2023/24'],
	['Fall between March 2015 and March 2024', 'March 2021'],
	['Beds on the island', 'March 2021'],
])('“%s” of March 2021 is about: %s', (statement, when) => {
	expect(figureDate({ statement }, '2021-03')).toBe(when);
});

test('the base of a rate is in its unit', () => {
	expect(baseOfRate('stays per 100,000 people')).toBe('100,000 people');
	expect(baseOfRate('hours per week')).toBeUndefined();
	expect(baseOfRate('stays')).toBeUndefined();
});

test('spaces and commas without end are left out of a subject', () => {
	const statement = `Beds${' '.repeat(200_000)}on the island${','.repeat(200_000)} in 2023${','.repeat(200_000)}`;
	expect(figureSubject({ statement: `${statement}x` }).length).toBe(400_018);
	expect(figureSubject({ statement })).toBe('Beds on the island');
});
