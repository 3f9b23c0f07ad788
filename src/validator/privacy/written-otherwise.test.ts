import { expect, test } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

const nothing = {
	emails: new Set<string>(),
	phones: new Set<string>(),
	postcodes: new Set<string>(),
	links: [],
};

const found = (text: string) =>
	findIdentifiers(text, nothing).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each([
	'943  476  5919',
	'943\t476\t5919',
	'943–476–5919',
	'943 – 476 – 5919',
	'943—476—5919',
	'943−476−5919',
	'943--476--5919',
	'943 - 476 - 5919',
	'943.476.5919',
	'943·476·5919',
	'943/476/5919',
	'943 / 476 / 5919',
	'943\u200B476\u200B5919',
	'943\u00AD476\u00AD5919',
	'9\u20604\u20603 476 5919',
	'943\u2009476\u20095919',
	'９４３ ４７６ ５９１９',
	'٩٤٣ ٤٧٦ ٥٩١٩',
	'943%20476%205919',
	'%39%34%33 476 5919',
	'943&nbsp;476&nbsp;5919',
	'&#57;43 476 5919',
	'943&#x2011;476&#x2011;5919',
	'943** 476 **5919',
	'943</b> 476 <i>5919',
	'943_476_5919',
	'943` `476` `5919',
	'943\\-476\\-5919',
	'943 | 476 | 5919',
	'943 |476| 5919',
	'943\n476\n5919',
	'943<!-- x --> 476 5919',
	'9️⃣4️⃣3️⃣ 476 5919',
])('the NHS number in %j is found at its place', (written) => {
	expect(found(`Seen: ${written}, today`)).toEqual([['nhs-number', written]]);
});

test.each([
	'07700.900.123',
	'07700–900–123',
	'07700  900123',
	'07700/900123',
	'07700 | 900123',
	'07700\u200B900123',
	'０７７００ ９００１２３',
	'+44.7700.900123',
	'00 44 7700 900123',
	'07700%20900123',
	'+44&nbsp;7700&nbsp;900123',
	'07700** 900 **123',
	'020.7946.0958',
])('the phone number in %j is found at its place', (written) => {
	expect(found(`Call ${written} today.`)).toEqual([['phone', written]]);
});

test.each([
	'jo.smith%40example.org',
	'jo.smith&#64;example.org',
	'jo.smith&commat;example.org',
	'jo.smith＠example.org',
	'jo.smith\u200B@example.org',
	'jo.smith (at) example (dot) org',
	'jo.smith [at] example.org',
	'jo.smith @ example.org',
	'jo.smith**@**example.org',
])('the e-mail address in %j is found at its place', (written) => {
	expect(found(`Write to ${written} today.`)).toEqual([['email', written]]);
});

test.each([
	'LS1\u200B1AA',
	'LS1%201AA',
	'LS1   1AA',
	'ＬＳ１ １ＡＡ',
	'LS1-1AA',
	'LS1&nbsp;1AA',
	'LS1\n1AA',
])('the postcode in %j is found at its place', (written) => {
	expect(found(`At ${written} today.`)).toEqual([['postcode', written]]);
});

test.each([
	['born on **12** March 1985', '12** March 1985'],
	['born 12\u200B/03/1985', '12\u200B/03/1985'],
	['DOB: １２/０３/１９８５', '１２/０３/１９８５'],
	['DOB 12–03–1985', '12–03–1985'],
	['date&nbsp;of&nbsp;birth: 12&nbsp;March&nbsp;1985', '12&nbsp;March&nbsp;1985'],
	['DOB | 12 March 1985', '12 March 1985'],
	['born%20on%2012%2F03%2F1985', '12%2F03%2F1985'],
])('the date of birth in %j is found at its place', (text, date) => {
	expect(found(text)).toEqual([['birth-date', date]]);
});

test('the dates in a column of dates of birth are found', () => {
	const text =
		'| Name | Date of birth | Seen |\n| --- | --- | --- |\n| A | 12/03/1985 | 01/02/2025 |\n| B | 3 May 1990 | 01/02/2025 |\n';
	expect(found(text)).toEqual([
		['birth-date', '12/03/1985'],
		['birth-date', '3 May 1990'],
	]);
	expect(found(text.replace('Date of birth', 'Date of visit'))).toEqual([]);
});

test.each([
	'Wards 01 02 03 04 05 took part.',
	'Rooms 12 14 15 17 20 are full.',
	'See doi 10.1136/bmj.0198765432 and 10.1136/9434765919 for more.',
	'See [the page](https://www.example.org/wiki/pages/9434765919/runbook).',
	'On 01.02.2024 at 12.30, and on 01/02/2024.',
	'0.123456789, 123.4567890 and 1,234,567,890',
	'Version 1.2.3.4567890',
	'| Ward | 2023 | 2024 |\n| --- | --- | --- |\n| A | 120 | 345 |\n| B | 4567 | 89 |',
	'- 943\n- 476\n- 5919',
	'numerator: 943\ndenominator: 476\ntotal: 5919',
	'See doi 10.1136/bmj.g1687.',
	'Meet @ward.lead (at the door) on 3.5.2024',
	'192.168.100.200',
])('%j identifies nobody', (text) => {
	expect(found(text)).toEqual([]);
});
