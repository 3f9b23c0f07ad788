import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNhsNumbers, hasCheckDigit, isCount } from './nhs-number.ts';

const found = (text: string) =>
	findNhsNumbers(text).map(({ start, end }) => text.slice(start, end));

/** Nine digits and the check digit that belongs to them, outside the range for tests. */
const nhsNumber = fc
	.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
	.map((digits) => {
		const sum = digits.reduce((total, digit, index) => total + digit * (10 - index), 0);
		const check = (11 - (sum % 11)) % 11;
		return check === 10 ? undefined : `${digits.join('')}${check}`;
	})
	.filter((number) => number !== undefined && !number.startsWith('999')) as fc.Arbitrary<string>;

test('the example of the NHS Data Dictionary has a right check digit', () => {
	// 9×10 + 4×9 + 3×8 + 4×7 + 7×6 + 6×5 + 5×4 + 9×3 + 1×2 = 299 = 27×11 + 2; 11 − 2 = 9
	expect(hasCheckDigit('9434765919')).toBe(true);
	expect(hasCheckDigit('9434765918')).toBe(false);
});

test('a remainder of 0 gives the check digit 0', () => {
	// 1×10 + 0×9 + … + 6×2 = 22 = 2×11
	expect(hasCheckDigit('1000000060')).toBe(true);
});

test('a check digit of 10 is never issued', () => {
	// 2×10 + … + 4×3 = 32 = 2×11 + 10 gives 1; 1×10 + 1×2 = 12 = 11 + 1 gives 10
	expect([...'0123456789'].some((digit) => hasCheckDigit(`100000001${digit}`))).toBe(false);
});

test('it is found with or without spaces, no-break spaces or hyphens', () => {
	for (const number of [
		'9434765919',
		'943 476 5919',
		'943-476-5919',
		'943\u00A0476\u00A05919',
		'9 4347 65919',
	])
		expect(found(`Seen: ${number}, today`)).toEqual([number]);
});

test('it is found in a file name and right after “NHS”', () => {
	expect(found('guides/patient_9434765919.mdx')).toEqual(['9434765919']);
	expect(found('NHS9434765919')).toEqual(['9434765919']);
});

test('two adjacent numbers are both found', () => {
	expect(found('9434765919 943 476 5870')).toEqual(['9434765919', '943 476 5870']);
});

test('it is found after another number', () => {
	expect(found('ward 3 943 476 5919')).toEqual(['943 476 5919']);
});

test('with two spaces, a comma or a letter between it is not a number', () => {
	for (const text of ['943  476 5919', '943,476,5919', '94347x65919'])
		expect(found(text)).toEqual([]);
});

test('eleven digits, the decimals of a number and a code are not NHS numbers', () => {
	for (const text of [
		'19434765919',
		'94347659190',
		'0.9434765919',
		'9434765919.5',
		'a9434765919',
		'9434765919b',
	])
		expect(found(text)).toEqual([]);
});

test('an ISBN is not an NHS number', () => {
	for (const text of [
		'ISBN 0306406152',
		'ISBN: 0-306-40615-2',
		'ISBN-10 0306406152',
		'isbn10: 0306406152',
	])
		expect(found(text)).toEqual([]);
	expect(found('The book: 0306406152')).toEqual(['0306406152']);
});

test('a ten-digit article number is not an NHS number', () => {
	// 2021066703: 20 + 0 + 16 + 7 + 0 + 30 + 24 + 21 + 0 = 118 = 10×11 + 8; 11 − 8 = 3
	expect(hasCheckDigit('2021066703')).toBe(true);
	expect(found('https://doi.org/10.1136/bmj-2021-066703')).toEqual([]);
	expect(found('2021-066703')).toEqual(['2021-066703']);
	expect(found('patient-943-476-5919-notes')).toEqual(['943-476-5919']);
});

test('numbers in the range for tests are not reported', () => {
	// 9×10 + 9×9 + 9×8 + 1×2 … : 999 000 0018 has the right check digit
	expect(hasCheckDigit('9990000018')).toBe(true);
	expect(found('999 000 0018')).toEqual([]);
});

test('a foreign phone number and a date with an hour are not NHS numbers', () => {
	expect(found('+44 943 476 5919')).toEqual([]);
	const dates = [
		'2025-01-16 10',
		'2025-01-16 11',
		'2025-01-16 12',
		'2025-01-16 13',
		'2025-01-16 14',
	];
	const hours = Array.from(
		{ length: 100 },
		(_, hour) => `2025-01-16 ${String(hour).padStart(2, '0')}`,
	);
	expect(hours.filter((text) => hasCheckDigit(text.replace(/\D/g, '')))).not.toEqual([]);
	expect([...dates, ...hours].flatMap((text) => found(`${text}:30`))).toEqual([]);
});

test('any number is found, however it is grouped', () => {
	const joiner = fc.constantFrom('', ' ', '-', '\u00A0');
	fc.assert(
		fc.property(nhsNumber, fc.array(joiner, { minLength: 9, maxLength: 9 }), (number, joiners) => {
			const written = [...number].map((digit, index) => digit + (joiners[index] ?? '')).join('');
			const isDate = /^(19|20)\d\d.?(0[1-9]|1[0-2]).?(0[1-9]|[12]\d|3[01])/.test(written);
			const groups = [...written.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
				digits,
				start: index,
				end: index + digits.length,
			}));
			fc.pre(!isDate && !isCount({ groups }));
			expect(found(`(${written})`)).toEqual([written]);
		}),
	);
});

test('with one digit changed it is not an NHS number', () => {
	fc.assert(
		fc.property(
			nhsNumber,
			fc.integer({ min: 0, max: 9 }),
			fc.integer({ min: 1, max: 9 }),
			(number, at, by) => {
				const digit = (Number(number[at]) + by) % 10;
				expect(found(number.slice(0, at) + digit + number.slice(at + 1))).toEqual([]);
			},
		),
	);
});
