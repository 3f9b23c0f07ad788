import fc from 'fast-check';

/** Fictitious identifiers for tests. */

const digits = (length: number) =>
	fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
		.map((list) => list.join(''));

const letters = (length: number) =>
	fc
		.array(fc.constantFrom(...'abdefghjlnpqrstuwxyz'), { minLength: length, maxLength: length })
		.map((list) => list.join(''));

/** Ten digits with a right check digit, outside the range for tests. */
export const nhsNumbers: fc.Arbitrary<string> = digits(9)
	.map((nine) => {
		const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
		return `${nine}${(11 - (sum % 11)) % 11}`;
	})
	.filter((number) => number.length === 10 && !number.startsWith('999'));

/** Without separators, or with spaces, no-break spaces or hyphens. */
export const writtenNhsNumbers: fc.Arbitrary<string> = fc
	.tuple(nhsNumbers, fc.constantFrom('', ' ', '-', '\u00A0'))
	.map(([number, gap]) => [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(gap));

export const writtenPhones: fc.Arbitrary<string> = fc
	.tuple(fc.constantFrom('07', '01', '02', '03'), digits(9), fc.constantFrom('', ' ', '-'))
	.map(([start, rest, gap]) => {
		const number = start + rest;
		return [number.slice(0, 5), number.slice(5)].join(gap);
	});

export const emails: fc.Arbitrary<string> = fc
	.tuple(letters(8), letters(6), fc.constantFrom('nhs.uk', 'example.com', 'ward.org'))
	.map(([name, family, host]) => `${name}.${family}@${host}`);

/** In lower case, as in file names, “1st” to “4th” are ordinals, not halves of postcodes. */
export const postcodes: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom('LS', 'M', 'SW', 'B', 'EC'),
		digits(1),
		digits(1),
		letters(2).filter((unit) => !['st', 'nd', 'rd', 'th'].includes(unit)),
	)
	.map(([area, district, sector, unit]) => `${area}${district} ${sector}${unit.toUpperCase()}`);

export const birthDates: fc.Arbitrary<string> = fc
	.tuple(
		fc.integer({ min: 1, max: 28 }),
		fc.constantFrom('January', 'March', 'October'),
		fc.integer({ min: 1930, max: 2009 }),
		fc.constantFrom(' ', '\u00A0'),
	)
	.map(([day, month, year, gap]) => [day, month, year].join(gap));
