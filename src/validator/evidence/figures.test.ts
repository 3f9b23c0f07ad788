import { expect, test } from 'vitest';
import { findFigures } from './figures.ts';

const figures = (text: string) => findFigures(text).map(({ start, end }) => text.slice(start, end));

test('percentages are found however they are written', () => {
	for (const figure of [
		'45%',
		'45 per cent',
		'45 percent',
		'28.7 percentage points',
		'twenty per cent',
		'40 to 50 per cent',
		'40–50%',
		'1,200%',
	])
		expect(figures(`It rose by ${figure} then.`)).toEqual([figure]);
});

test('counts of people, patients, staff, wards, sites, services, trusts, hospitals and beds are found', () => {
	for (const figure of [
		'800 people',
		'12 patients',
		'350 staff',
		'51 wards',
		'37 sites',
		'8 services',
		'18 trusts',
		'33 hospitals',
		'1,300 beds',
		'twelve wards',
		'3 million people',
		'20 inpatients',
	])
		expect(figures(`There were ${figure} in all.`)).toEqual([figure]);
});

test('words that describe what is counted may come between', () => {
	for (const figure of [
		'12 adult acute wards',
		'18 NHS trusts',
		'15 pilot sites',
		'12 of the 15 wards',
		'40 members of staff',
		'3 in-depth mental health services',
		'800 detained patients',
	])
		expect(figures(`They saw ${figure}.`)).toEqual([figure]);
});

test('one is a count in figures, not in words', () => {
	expect(figures('Only 1 ward answered.')).toEqual(['1 ward']);
	expect(figures('One ward answered, one patient did not.')).toEqual([]);
});

test('durations, times and years are not counts', () => {
	for (const text of [
		'30 minutes with patients',
		'every 2 weeks on wards',
		'at 10:30 staff met',
		'in 2024 wards took part',
		'2024/25 services',
		'24/7 staff cover',
		'3 hours a week',
		'for two years patients waited',
	])
		expect(figures(text)).toEqual([]);
});

test('numbers that identify things are not counts', () => {
	for (const text of [
		'phase 2 wards',
		'section 3 patients',
		'tier 4 beds',
		'cohort 2 sites',
		'sections 2 and 3 patients',
	])
		expect(figures(text)).toEqual([]);
});

test('a base (“in every 100 people”) is not a count', () => {
	for (const text of ['in every 100,000 people', 'per 1,000 patients', 'each 10 beds'])
		expect(figures(text)).toEqual([]);
});

test('counts of other things are not reported', () => {
	for (const text of [
		'5 staff meetings',
		'3 ideas from patients',
		'4 steps that staff take',
		'12 ward managers',
		'2 site visits',
		'6 service-users',
	])
		expect(figures(text)).toEqual([]);
});

test('a place in a list, an amount of money and a part of a number are not counts', () => {
	for (const text of ['£500 people gave', '1.12 wards.', 'A-12 wards'])
		expect(figures(text)).toEqual([]);
});

test('a line end separates a number from the words on the next line', () => {
	expect(figures('There were 12\nwards')).toEqual([]);
});

test('figures are returned in text order', () => {
	expect(figures('12 wards, 45%, 3 sites')).toEqual(['12 wards', '45%', '3 sites']);
});

test('a range starts with its first number, even at the start of the text', () => {
	expect(figures('40 to 50 per cent')).toEqual(['40 to 50 per cent']);
	expect(figures('12 of the 15 wards')).toEqual(['12 of the 15 wards']);
});
