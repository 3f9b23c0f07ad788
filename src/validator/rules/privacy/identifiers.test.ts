import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nhsNumbers, writtenNhsNumbers } from '../../privacy/sample-identifiers.ts';
import { check, findings, hints, SITE_YAML } from '../../run/check.ts';
import contact from './contact.ts';
import dateOfBirth from './date-of-birth.ts';
import nhsNumber from './nhs-number.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });
const places = (found: readonly string[]) => found.map((finding) => finding.split(' ')[0]);

test('a no-break space does not hide a date of birth or an age, in text, code or comments', () => {
	const born = 'born on 12\u00A0March\u00A01985, aged\u00A093';
	expect(places(check(dateOfBirth, page(`${born} \`${born}\` {/* ${born} */}`)))).toEqual([
		'pages/about.mdx:4:9',
		'pages/about.mdx:4:29',
		'pages/about.mdx:4:41',
		'pages/about.mdx:4:61',
		'pages/about.mdx:4:77',
		'pages/about.mdx:4:97',
	]);
});

describe('an NHS number', () => {
	test('is reported at its digits and never printed', () => {
		expect(check(nhsNumber, page('Patient 943 476 5919 spoke.'))).toEqual([
			'pages/about.mdx:4:9 Unexpected NHS number `••• ••• ••••`',
		]);
	});

	test('with one digit changed is not reported', () => {
		fc.assert(
			fc.property(nhsNumbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
				const changed = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`;
				expect(check(nhsNumber, page(number))).toHaveLength(1);
				expect(check(nhsNumber, page(changed))).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	});

	test('is found in comments, code, keys, notes, site.yaml and drafts', () => {
		const number = '9434765919';
		const files = {
			'site.yaml': `${SITE_YAML}# ${number}\n`,
			'change-ideas/x.csv': `date,value,note\n2025-01-01,5,"see ${number}"\n`,
			'tools/log.csv': `who,what\n${number},woke\n`,
			'facts/a.yaml': `value: 5 # ${number}\n"${number}": 1\n`,
			'pages/a.mdx': `---\ntitle: A\ndraft: true\n---\n\`${number}\` {/* ${number} */}\n\n\`\`\`\n${number}\n\`\`\`\n`,
			'pages/b.md': `---\ntitle: B\n---\n<!-- ${number} -->\n`,
		};
		expect(places(check(nhsNumber, files))).toEqual([
			'change-ideas/x.csv:2:19',
			'facts/a.yaml:1:12',
			'facts/a.yaml:2:2',
			'pages/a.mdx:5:2',
			'pages/a.mdx:5:18',
			'pages/a.mdx:8:1',
			'pages/b.md:4:6',
			'site.yaml:6:3',
			'tools/log.csv:2:1',
		]);
	});

	test('is found in a file with a duplicate id, in its text and where a reader sees it', () => {
		const files = {
			'pages/about.md': '---\ntitle: About us\n---\nWords.\n',
			'pages/about.mdx': '---\ntitle: About us\n---\n943 476 5919 and 943 *476*\n5919.\n',
		};
		expect(places(check(nhsNumber, files))).toEqual([
			'pages/about.mdx:4:1',
			'pages/about.mdx:4:18',
		]);
	});

	test('is found where a reader sees it: across lines, through marks and entities', () => {
		expect(places(check(nhsNumber, page('943 476\n5919')))).toEqual(['pages/about.mdx:4:1']);
		expect(places(check(nhsNumber, page('943 **476** 5919')))).toEqual(['pages/about.mdx:4:1']);
		expect(places(check(nhsNumber, page('943&nbsp;476&nbsp;5919')))).toEqual([
			'pages/about.mdx:4:1',
		]);
		const folded = { 'glossary/a.yaml': 'meaning: >-\n  Patient 943\n  476 5919\n' };
		expect(places(check(nhsNumber, folded))).toEqual(['glossary/a.yaml:2:11']);
	});

	test('in the name of a file is reported at the very beginning, the name masked', () => {
		const files = {
			'pages/patient-9434765919.mdx': '---\ntitle: A\n---\n',
			'pages/scan_943-476-5919.png': '',
		};
		expect(
			findings(nhsNumber, files).map(({ file, line, column, message }) => [
				file,
				line,
				column,
				message,
			]),
		).toEqual([
			[
				'pages/patient-••••••••••.mdx',
				1,
				1,
				'Unexpected NHS number `••••••••••` in the name of the file',
			],
			[
				'pages/scan_•••-•••-••••.png',
				1,
				1,
				'Unexpected NHS number `•••-•••-••••` in the name of the file',
			],
		]);
	});

	test('is reported with what to do', () => {
		expect(findings(nhsNumber, page('Patient 943 476 5919 spoke.'))).toEqual([
			{
				file: 'pages/about.mdx',
				line: 4,
				column: 9,
				endLine: 4,
				endColumn: 21,
				severity: 'error',
				rule: 'privacy/nhs-number',
				message: 'Unexpected NHS number `••• ••• ••••`',
				hint: 'Take it out. If it was ever shared, tell your data protection lead.',
			},
		]);
		expect(hints(nhsNumber, { 'pages/a-9434765919.mdx': '---\ntitle: A\n---\n' })).toEqual([
			'Rename the file. If it was ever shared, tell your data protection lead.',
		]);
	});

	test('is not a contact or a date of birth', () => {
		const files = page('943 476 5919');
		expect([...check(contact, files), ...check(dateOfBirth, files)]).toEqual([]);
	});

	test('gives one finding per place, however it is written', () => {
		fc.assert(
			fc.property(writtenNhsNumbers, (number) => {
				expect(check(nhsNumber, page(`Seen: ${number}.`))).toHaveLength(1);
			}),
			{ numRuns: 20 },
		);
	});

	test('after ISBN, in the range for tests and inside longer numbers is not reported', () => {
		expect(
			check(nhsNumber, page('ISBN 0306406152, 999 000 0018, 19434765919, 0.9434765919')),
		).toEqual([]);
	});
});

describe('a contact', () => {
	test('is reported by its kind, at its words', () => {
		expect(check(contact, page('jo@x.org or 07700 900123 at LS1 1AA'))).toEqual([
			'pages/about.mdx:4:1 Unexpected e-mail address `••@•.•••`',
			'pages/about.mdx:4:13 Unexpected phone number `••••• ••••••`',
			'pages/about.mdx:4:29 Unexpected postcode `••• •••`',
		]);
	});

	test('is not reported if site.yaml allows it, however it is written', () => {
		const files = {
			'site.yaml': `${SITE_YAML}topics: topics@example.org\nprivacy: {allow: {emails: [press@example.org], phones: ['0161 496 0000'], postcodes: [LS1 1AA]}}\n`,
			...page('us@example.org, TOPICS@example.org, press@example.org, +44 161 496 0000, LS11AA'),
		};
		expect(check(contact, files)).toEqual([]);
		expect(check(contact, page('us@example.org'))).toEqual([]);
		expect(check(contact, page('topics@example.org'))).toHaveLength(1);
	});

	test('is not reported if it is a help line of the site', () => {
		const files = (help: string) => ({
			'site.yaml': `${SITE_YAML}${help}`,
			...page('Call 0300 496 0000 or text 07700 900123.'),
		});
		const line = "help: [{label: Line, tel: 0300 496 0000, sms: '07700 900123'}]\n";
		expect(check(contact, files(line))).toEqual([]);
		expect(check(contact, files('help: [{label: Line, url: https://x.org/}]\n'))).toHaveLength(2);
	});

	test('is not reported inside a web address, nor is the number of a page', () => {
		const files = page('[x](https://example.org/9434765919?p=SW1A+1AA&t=07700900123&m=jo@x.org)');
		expect(check(contact, files)).toEqual([]);
		expect(check(nhsNumber, files)).toEqual([]);
	});

	test.each(['patients/9434765919', '?nhs_no=9434765919', 'x?MRN=9434765919', 'client/9434765919'])(
		'is reported inside a web address that says whose number it is: %s',
		(path) => {
			const files = page(`[x](https://www.example.org/${path})`);
			expect(check(nhsNumber, files)).toHaveLength(1);
			const allowed = (link: string) => ({
				...files,
				'site.yaml': `${SITE_YAML}privacy: {allow: {links: ["${link}"]}}\n`,
			});
			expect(check(nhsNumber, allowed('www.Example.org'))).toEqual([]);
			expect(check(nhsNumber, allowed('https://www.example.org/'))).toEqual([]);
			expect(check(nhsNumber, allowed('www.example.com'))).toHaveLength(1);
			expect(check(nhsNumber, allowed('https://www.example.com/'))).toHaveLength(1);
		},
	);

	test('is found after mailto: and tel:', () => {
		expect(
			check(contact, page('[Write](mailto:jo@x.org) or [call](tel:+447700900123)')),
		).toHaveLength(2);
	});

	test('numbers of up to six digits are not private', () => {
		expect(check(contact, page('Call 999, 111 or 116 123, or text 85258.'))).toEqual([]);
	});

	test.each([
		['jo@x.org', 'emails'],
		['07700 900123', 'phones'],
		['LS1 1AA', 'postcodes'],
	])('the hint at %s says to allow it among the %s', (words, list) => {
		expect(hints(contact, page(words))).toEqual([
			`Take it out. If it is nobody’s own and meant to be found, add it to \`privacy.allow.${list}\` in site.yaml.`,
		]);
	});

	test('in the name of a file is reported at the very beginning, the name masked', () => {
		expect(findings(contact, { 'pages/call-07700-900123.mdx': '---\ntitle: A\n---\n' })).toEqual([
			{
				file: 'pages/call-•••••-••••••.mdx',
				line: 1,
				column: 1,
				endLine: 1,
				endColumn: 1,
				severity: 'error',
				rule: 'privacy/contact',
				message: 'Unexpected phone number `•••••-••••••` in the name of the file',
				hint: 'Rename the file. If it is nobody’s own and meant to be found, add it to `privacy.allow.phones` in site.yaml.',
			},
		]);
	});

	test('cells of data are read one by one', () => {
		const files = { 'change-ideas/x.csv': 'date,numerator,denominator\n2025-01-01,07700,900123\n' };
		expect(check(contact, files)).toEqual([]);
	});
});

describe('a date of birth', () => {
	test('is reported at the date', () => {
		expect(check(dateOfBirth, page('A patient, born in Leeds on 12 March 1985, spoke.'))).toEqual([
			'pages/about.mdx:4:29 Unexpected date of birth `•• ••••• ••••`',
		]);
	});

	test('with five words between is reported, with six it is not', () => {
		expect(check(dateOfBirth, page('born one two three four five 12/03/1985'))).toHaveLength(1);
		expect(check(dateOfBirth, page('born one two three four five six 12/03/1985'))).toEqual([]);
	});

	test('is found across lines and in fields named after it', () => {
		expect(check(dateOfBirth, page('A patient, born\non 12/03/1985.'))).toHaveLength(1);
		expect(check(dateOfBirth, { 'facts/a.yaml': 'dateOfBirth: 1985-03-12\n' })).toHaveLength(1);
	});

	test('an age of 89 passes, an exact age above it does not', () => {
		expect(check(dateOfBirth, page('a patient aged 89'))).toEqual([]);
		expect(check(dateOfBirth, page('a patient aged 90'))).toEqual([
			'pages/about.mdx:4:16 Unexpected exact age over 89 `••`',
		]);
		expect(check(dateOfBirth, page('patients aged 90 and over'))).toEqual([]);
	});

	test('is reported with what to do', () => {
		expect(findings(dateOfBirth, page('Born 12/03/1985 in Leeds'))).toEqual([
			{
				file: 'pages/about.mdx',
				line: 4,
				column: 6,
				endLine: 4,
				endColumn: 16,
				severity: 'error',
				rule: 'privacy/date-of-birth',
				message: 'Unexpected date of birth `••/••/••••`',
				hint: 'Take it out. If the age matters, give a range of ten years.',
			},
		]);
		expect(hints(dateOfBirth, page('a patient aged 94'))).toEqual(['Write “aged 90 and over”.']);
	});

	test('in the name of a file is reported at the very beginning', () => {
		const files = { 'pages/scan-dob-12-03-1985.png': '', 'pages/b-aged-94.png': '' };
		expect(
			findings(dateOfBirth, files).map(({ line, column, message, hint }) => [
				line,
				column,
				message,
				hint,
			]),
		).toEqual([
			[1, 1, 'Unexpected exact age over 89 `••` in the name of the file', 'Rename the file.'],
			[1, 1, 'Unexpected date of birth `••-••-••••` in the name of the file', 'Rename the file.'],
		]);
	});

	test('dates of data next to a note about birth are not reported', () => {
		const files = { 'change-ideas/x.csv': 'date,value,note\n2025-01-01,5,DOB now on the form\n' };
		expect(check(dateOfBirth, files)).toEqual([]);
	});
});
