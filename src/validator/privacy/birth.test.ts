import { expect, test } from 'vitest';
import { findAgesOver89 } from './ages-over-89.ts';
import { findBirthDates } from './birth-dates.ts';

const dates = (text: string) =>
	findBirthDates(text).map(({ start, end }) => text.slice(start, end));
const ages = (text: string) => findAgesOver89(text).map(({ start, end }) => text.slice(start, end));

test('a full date after “born” is found in every usual form', () => {
	for (const date of [
		'12/03/1985',
		'12.3.85',
		'1985-03-12',
		'12 March 1985',
		'12th of March 1985',
		'12 Mar 85',
		'March 12, 1985',
	])
		expect(dates(`She was born on ${date}.`)).toEqual([date]);
});

test('there may be five words between “born” and the date, but not six', () => {
	expect(dates('born one two three four five 12/03/1985')).toEqual(['12/03/1985']);
	expect(dates('born one two three four five six 12/03/1985')).toEqual([]);
});

test('a date before “born” is the date of something else', () => {
	expect(dates('On 12/03/1985 a plan was born')).toEqual([]);
});

test('“stillborn” and “newborn” are other words', () => {
	expect(dates('newborn 12/03/1985')).toEqual([]);
});

test('a date within 40 characters of “DOB” is found, one within 41 is not', () => {
	const near = (length: number) => `DOB${' '.repeat(length)}12/03/1985`;
	expect(dates(near(40))).toEqual(['12/03/1985']);
	expect(dates(near(41))).toEqual([]);
});

test('the words may come after the date, and be written as a field', () => {
	expect(dates('12/03/1985 (date of birth)')).toEqual(['12/03/1985']);
	expect(dates('dateOfBirth: 1985-03-12')).toEqual(['1985-03-12']);
	expect(dates('D.O.B. 12/03/85')).toEqual(['12/03/85']);
});

test('the words on another line belong to something else', () => {
	expect(dates('Ask for the date of birth.\nstarts: 2025-03-11')).toEqual([]);
});

test('a month and a year are not a full date', () => {
	expect(dates('born in March 1985')).toEqual([]);
});

test('a date without words about birth is not a date of birth', () => {
	expect(dates('The workshop was on 12 March 2025.')).toEqual([]);
});

test('an exact age over 89 is found, 89 is not', () => {
	expect(ages('a man aged 90')).toEqual(['90']);
	expect(ages('a man aged 89')).toEqual([]);
	expect(ages('She is 94 years old')).toEqual(['94']);
	expect(ages('a 101-year-old woman')).toEqual(['101']);
	expect(ages('She turned ninety-four')).toEqual(['ninety-four']);
	expect(ages('his 95th birthday')).toEqual(['95']);
});

test('“90 and over” and similar words are not exact', () => {
	for (const text of [
		'aged 90 and over',
		'people over 90 years old',
		'over the age of 90',
		'aged 90+',
		'aged 90 or older',
		'aged 90 to 99',
		'90 years and over',
		'between 90 and 95 years old',
		'at least 90 years old',
	])
		expect(ages(text)).toEqual([]);
});

test('a percentage and the age of a building are not a person’s age', () => {
	for (const text of [
		'turned 90 per cent',
		'a 95-year-old hospital',
		'95 of the patients',
		'page 94',
	])
		expect(ages(text)).toEqual([]);
});
