import { expect, test } from 'vitest';
import { check, findings, hints, parseLibrary, TODAY } from '../../run/check.ts';
import { validate } from '../../run/run.ts';
import ignore from '../validator/ignore.ts';
import rule from './inclusive.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });

test('a wording is reported at its words, with the reason', () => {
	expect(check(rule, page('We help the *mentally ill*.'))).toEqual([
		'pages/about.mdx:4:14 Unexpected wording “mentally ill”. We do not describe people as ill in the mind: they have a condition or a problem.',
	]);
});

test('the hint says what to write and who recommends it', () => {
	expect(hints(rule, page('The elderly came.'))).toEqual([
		'Write “older people”, or the age. (NHS content guide: Age)',
	]);
});

test('a no-break space or hyphen makes no difference, however it is written', () => {
	const places = (body: string) => check(rule, page(body)).map((finding) => finding.split(' ')[0]);
	expect(places('She suffers\u00A0from pain.')).toEqual(['pages/about.mdx:4:5']);
	expect(places('She suffers&nbsp;from pain, he suffers\u202Ffrom it.')).toEqual([
		'pages/about.mdx:4:5',
		'pages/about.mdx:4:32',
	]);
	expect(places('He is wheelchair\u2011bound.')).toEqual(['pages/about.mdx:4:7']);
});

test('the finding spans the words', () => {
	expect(findings(rule, page('The elderly came.'))).toEqual([
		{
			file: 'pages/about.mdx',
			line: 4,
			column: 5,
			endLine: 4,
			endColumn: 12,
			severity: 'warning',
			rule: 'language/inclusive',
			message:
				'Unexpected wording “elderly”. The guide does not use it: give the age, if it matters.',
			hint: 'Write “older people”, or the age. (NHS content guide: Age)',
		},
	]);
});

test('people with a learning disability and autistic people pass', () => {
	expect(check(rule, page('People with a learning disability and autistic people.'))).toEqual([]);
});

test('wording is checked in fields, in data notes, in site.yaml and in drafts', () => {
	const files = {
		'site.yaml': 'title: For the elderly\n',
		'change-ideas/x.csv': 'date,value,note\n2025-01-01,5,more elderly patients\n',
		'change-ideas/x.mdx': '---\nmeasures: [{data: ./x.csv}]\n---\n',
		'glossary/x.yaml': 'term: X\nmeaning: >-\n  For\n  OAPs\ndraft: true\n',
		'pages/a.mdx': '---\ntitle: About\neasyRead: {sentences: [{text: We help OAPs.}]}\n---\n',
	};
	expect(check(rule, files).map((finding) => finding.split(' ')[0])).toEqual([
		'change-ideas/x.csv:2:19',
		'glossary/x.yaml:4:3',
		'pages/a.mdx:3:39',
		'site.yaml:1:16',
	]);
});

test('titles of sources, names of organisations and search terms are not checked', () => {
	const files = {
		'sources/x.yaml': 'title: The elderly in hospital\npublisher: Friends of the Elderly\n',
		'organisations/x.yaml': 'title: Homes for the Blind\n',
		'glossary/x.yaml': 'term: BAME\nsynonyms: [BME]\n',
	};
	expect(check(rule, files)).toEqual([]);
});

test('such a name may be written out elsewhere, but only in full', () => {
	const files = {
		'organisations/x.yaml': 'title: Friends of the Elderly\n',
		'pages/a.mdx':
			'---\ntitle: A\n---\nAsk Friends of the Elderly. Friends of elderly people may help.\n',
	};
	expect(check(rule, files).map((finding) => finding.slice(0, 41))).toEqual([
		'pages/a.mdx:4:40 Unexpected wording “elde',
	]);
});

test.each([
	'Patients denied access to care told us.',
	'The blind was closed.',
	'Hard to reach shelves.',
	'The term “suffering from” is in the Act.',
	'The Chronically Sick and Disabled Persons Act 1970',
])('nothing is found in %j', (text) => {
	expect(check(rule, page(text))).toEqual([]);
});

test.each(['Patients denied pain.', 'The blind were asked.', 'Hard to reach patients.'])(
	'a wording is found in %j',
	(text) => {
		expect(check(rule, page(text))).toHaveLength(1);
	},
);

test('code, addresses and comments are not checked', () => {
	expect(check(rule, page('`elderly` https://example.org/elderly {/* elderly */}'))).toEqual([]);
});

test('an official title can be exempted with a reason, for the next block only', () => {
	const files = page(
		'{/* validate-ignore language/inclusive: the official title */}\n\nFriends of the Elderly\n\nThe elderly came.',
	);
	const found = validate(parseLibrary(files), { publicFiles: new Set(), today: TODAY }, [
		rule,
		ignore,
	]);
	expect(found.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['8 language/inclusive']);
});
