import { expect, test } from 'vitest';
import { findEmails } from './emails.ts';
import { findPhones } from './phones.ts';
import { findPostcodes } from './postcodes.ts';

const emails = (text: string) => findEmails(text).map(({ start, end }) => text.slice(start, end));
const phones = (text: string) => findPhones(text).map(({ start, end }) => text.slice(start, end));
const postcodes = (text: string) =>
	findPostcodes(text).map(({ start, end }) => text.slice(start, end));

test('an e-mail address is found without the marks around it', () => {
	expect(emails('Write to (Jo.Smith+ward@site-a.nhs.uk).')).toEqual([
		'Jo.Smith+ward@site-a.nhs.uk',
	]);
	expect(emails('mailto:jo@example.org?subject=x')).toEqual(['jo@example.org']);
});

test('a version, a handle and an address without a domain are not e-mail addresses', () => {
	for (const text of ['package@7.3.5', '@siteA', 'jo@ward']) expect(emails(text)).toEqual([]);
});

test('a UK phone number has 10 or 11 digits with its 0', () => {
	for (const number of [
		'07700 900123',
		'020 7946 0958',
		'(020) 7946 0958',
		'01632 96001',
		'0161-496-0000',
		'07700900123',
	])
		expect(phones(`Call ${number} today.`)).toEqual([number]);
});

test('a bracket separates a phone number from another number', () => {
	expect(phones('(002 318 2490((01647-677180(')).toEqual(['((01647-677180']);
	expect(phones('ward3(020) 7946 0958')).toEqual(['(020) 7946 0958']);
});

test('a UK phone number may follow a name that ends in a figure', () => {
	expect(phones('Ward B2 020 7946 0958')).toEqual(['020 7946 0958']);
	expect(phones('Room 1e999 07700900123')).toEqual(['07700900123']);
	expect(phones('Part B07700900123')).toEqual([]);
});

test('9 and 12 digits are not a phone number', () => {
	for (const text of ['0770 090 01', '077009001234', '0800 1111']) expect(phones(text)).toEqual([]);
});

test('a UK phone number may begin with +44 or 0044', () => {
	for (const number of [
		'+44 7700 900123',
		'+44 (0)20 7946 0958',
		'+447700900123',
		'0044 161 496 0000',
	])
		expect(phones(`Call ${number}.`)).toEqual([number]);
	expect(phones('+33 1 23 45 67 89')).toEqual([]);
});

test('numbers of up to six digits are not private', () => {
	for (const text of ['999', '111', '116 123', '85258', 'Call 116 123 or 111'])
		expect(phones(text)).toEqual([]);
});

test('a number is found after another one and before another one', () => {
	expect(phones('ward 3 0161 496 0000 24 hours')).toEqual(['0161 496 0000']);
	expect(phones('0161 496 0000,0161 496 0001')).toEqual(['0161 496 0000', '0161 496 0001']);
});

test('dates, decimals and ISBNs are not phone numbers', () => {
	for (const text of [
		'01-02-2025 10:30',
		'16-01-2025 1030',
		'0.0123456789',
		'ISBN 0306406152',
		'0 1 2 3 4 5 6 7 8 9',
	])
		expect(phones(text)).toEqual([]);
});

test('full postcodes of every shape are found', () => {
	for (const postcode of [
		'M1 1AE',
		'B33 8TH',
		'CR2 6XH',
		'DN55 1PT',
		'W1A 0AX',
		'EC1A 1BB',
		'SW1A1AA',
		'GIR 0AA',
		'M1  1AE',
	])
		expect(postcodes(`At ${postcode}.`)).toEqual([postcode]);
});

test('a full postcode is found in small letters', () => {
	expect(postcodes('sw1a 1aa')).toEqual(['sw1a 1aa']);
	expect(postcodes('sw1a1aa')).toEqual(['sw1a1aa']);
});

test('half a postcode, an ordinal and a code are not full postcodes', () => {
	for (const text of [
		'SW1A',
		'phase e1 2nd',
		'M1 3rd floor',
		'm11ae',
		'#C9A6EA',
		'XM1 1AEX',
		'Q3 5PM',
		'Y56',
		'WCAG2 2AA',
		'WCAG2  2AA',
		'M1   1AE',
	])
		expect(postcodes(text)).toEqual([]);
});
