import { describe, expect, test } from 'vitest';
import { findingLines, readOne } from './read-one.ts';

const TERM = `term: Ward
reviewed: 2025-03-11
meaning: A part of a hospital.
synonyms: []
`;

const TOOL = `title: A tool
summary: What it is.
sources: [report]
reviewed: 2025-03-11
kind: qi
definition: published
`;

const term = (more: string) => findingLines('glossary/x.yaml', `${TERM}${more}`);
const tool = (more: string, body = '') =>
	findingLines('tools/x.mdx', `---\n${TOOL}${more}---\n${body}`);

test('a valid entry has no findings', () => {
	expect(term('')).toEqual([]);
	expect(tool('', '## Heading\n\nText.\n')).toEqual([]);
});

describe('a finding points at', () => {
	test('the value at fault', () => {
		expect(term('reviewBy: soon\n')).toEqual([
			'5:11-5:15 schema/invalid-value Unexpected value `soon` for `reviewBy`, expected a day as YYYY-MM-DD',
		]);
	});

	test('the item of a list', () => {
		expect(term('seeAlso: [ward, "A B"]\n')).toEqual([
			'5:17-5:22 schema/invalid-value Unexpected value `A B` for `seeAlso[2]`, expected an id from glossary/',
		]);
		expect(term('seeAlso:\n  - ward\n  - A B\n')).toEqual([
			'7:5-7:8 schema/invalid-value Unexpected value `A B` for `seeAlso[2]`, expected an id from glossary/',
		]);
	});

	test('an unknown key', () => {
		expect(term('colour: red\n')).toEqual([
			'5:1-5:7 schema/unknown-field Unexpected field `colour`',
		]);
		expect(tool('easyRead: {sentences: [], "colour": red}\n')).toEqual([
			'8:27-8:35 schema/unknown-field Unexpected field `easyRead.colour`',
		]);
	});

	test('the key of the parent of a missing field', () => {
		expect(tool('easyRead: {}\n')).toEqual([
			'8:1-8:9 schema/missing-field Expected field `sentences` in `easyRead`: The sentences, in order, each with its picture.',
		]);
	});

	test('the list item that lacks a field', () => {
		expect(tool('easyRead:\n  sentences:\n    - text: One.\n    - picture: home\n')).toEqual([
			'11:7-11:20 schema/missing-field Expected field `text` in `easyRead.sentences[2]`: One short sentence: one idea, at most 15 words.',
		]);
	});

	test('the opening line, for a field that the entry itself lacks', () => {
		expect(findingLines('tools/x.mdx', `---\n${TOOL.replace(/kind.*\n/, '')}---\n`)).toEqual([
			'1:1-1:4 schema/missing-field Expected field `kind`: Whether it is an equity tool or a quality improvement tool.',
		]);
		expect(findingLines('glossary/x.yaml', `# A term\n${TERM.replace(/meaning.*\n/, '')}`)).toEqual(
			['1:1-1:9 schema/missing-field Expected field `meaning`: What it means, in plain words.'],
		);
	});

	test('the end of a key that has no value', () => {
		expect(term('seeAlso:\nsources: [report]\n')).toEqual([
			'5:9-5:9 schema/invalid-value Unexpected value (nothing) for `seeAlso`, expected a list',
		]);
	});

	test('a block of fields or items from its first to its last character', () => {
		expect(tool('easyRead:\n  sentences:\n    text: One.\n\n')).toEqual([
			'10:5-10:15 schema/invalid-value Unexpected value (fields) for `easyRead.sentences`, expected a list',
		]);
	});

	test('the same place whatever the line ends of the file', () => {
		const lines = [
			'term: Wärd 😀',
			'reviewed: 2025-03-11',
			"meaning: '😀'",
			'synonyms: [😀, 3]',
			'',
		];
		const expected = [
			'4:16-4:17 schema/invalid-value Unexpected value `3` for `synonyms[2]`, expected text',
		];
		expect(findingLines('glossary/x.yaml', lines.join('\n'))).toEqual(expected);
		expect(findingLines('glossary/x.yaml', lines.join('\r\n'))).toEqual(expected);
		expect(findingLines('glossary/x.yaml', lines.join('\r'))).toEqual(expected);
		expect(findingLines('glossary/x.yaml', `\uFEFF${lines.join('\r\n')}`)).toEqual(expected);
	});

	test('columns of the body, front matter included in its lines', () => {
		expect(tool('', 'Text 😀 {\n')).toMatchObject([
			expect.stringMatching(/^9:9-9:10 mdx\/syntax This cannot be read as MDX: /),
		]);
	});
});

describe('YAML', () => {
	test('means the same with and without quotes, and with a version line', () => {
		const of = (yaml: string) =>
			readOne('sources/x.yaml', `title: T\nreviewed: 2025-03-11\n${yaml}`);
		expect(of('published: 2019').entry.data).toMatchObject({ published: '2019' });
		expect(of('published: "2019"').entry.data).toMatchObject({ published: '2019' });
		expect(of('published: 2019-05-01').entry.data).toMatchObject({ published: '2019-05-01' });
		expect(of("published: '2019-05'").entry.data).toMatchObject({ published: '2019-05' });
		const old = readOne('glossary/x.yaml', `%YAML 1.1\n---\n${TERM}seeAlso: [yes]\n`);
		expect(old.findings).toEqual([]);
		expect(old.entry.data).toMatchObject({ seeAlso: ['yes'], reviewed: '2025-03-11' });
	});

	test('of a second part is reported at its first line, however deep the part is nested', () => {
		expect(term(`---\n${'- '.repeat(50_000)}a\n`)).toEqual([
			expect.stringMatching(/^5:1-5:4 schema\/invalid-yaml Unexpected second part/),
		]);
	});

	test.each([
		['sources: *report\n', '5:10-5:17', 'Unexpected alias'],
		['sources: &a [report]\n', '5:10-5:12', 'Unexpected anchor'],
		['<<: {term: a}\n', '5:1-5:3', 'Unexpected merge key'],
		['term: Again\n', '5:1-5:5', 'Unexpected field: it is given twice'],
		['sources: [a, {b: 1, b: 2}]\n', '5:21-5:22', 'Unexpected field: it is given twice'],
		['---\nterm: Two\n', '5:1-5:4', 'Unexpected second part'],
		['---\n', '5:1-5:4', 'Unexpected second part'],
		['summary: !Important news\n', '5:10-5:20', 'Unexpected tag'],
		['sources:\n\t- report\n', '6:1-6:2', 'Unexpected tab'],
		['summary: One: two\n', '5:10-5:11', 'Unexpected colon'],
		['summary: "One\n', '5:10-5:11', 'Unexpected quote that is never closed'],
		["summary: 'It's'\n", '5:14-5:16', 'Unexpected text after the end'],
		['summary: "It" is\n', '5:15-5:17', 'Unexpected text after the end'],
		['summary:Here\n', '5:1-5:13', 'Expected a space after the colon'],
		['summary:Here\nseeAlso: []\n', '5:1-6:8', 'Expected a space after the colon'],
		['seeAlso: - ward\n', '5:10-5:11', 'Unexpected dash right after a field'],
		['summary: > One\n', '5:12-5:15', 'Unexpected text beside `>`'],
		['summary: |One\n', '5:11-5:12', 'Unexpected text beside `>`'],
		['sources: [a,, b]\n', '5:13-5:14', 'Unexpected comma'],
		['sources: [report\n', '6:1-6:1', 'Expected a closing bracket `]`'],
		['summary: @home\n', '5:10-5:11', 'Unexpected character at the beginning'],
		['? [a]\n: b\n', '5:3-5:4', 'Unexpected list or fields before a colon'],
		['summary: a\n   b\n  c: d\n', '5:10-5:11', 'Unexpected colon'],
		['summary: "\\q"\n', '5:11-5:12', 'Unexpected character after `\\`'],
	])('that does not mean what it seems to is reported: %j', (yaml, place, message) => {
		const findings = term(yaml);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatch(`${place} schema/invalid-yaml ${message}`);
	});

	test.each(['# nothing yet\n', '---\n', '{}\n', '\n\n# a\n'])(
		'without a field lacks every field: %j',
		(yaml) => {
			expect(
				findingLines('glossary/x.yaml', yaml).map((line) => line.split(':', 3)[1]),
			).toHaveLength(4);
			expect(findingLines('glossary/x.yaml', yaml)).toEqual(
				['term', 'reviewed', 'meaning', 'synonyms'].map((field) =>
					expect.stringMatching(`^1:1-1:\\d+ schema/missing-field Expected field \`${field}\``),
				),
			);
		},
	);

	test.each(['- term: Ward\n', 'Ward\n', '"Ward"\n', '3\n', '[]\n'])(
		'that is not a set of fields is reported at its first line: %j',
		(yaml) => {
			expect(findingLines('glossary/x.yaml', yaml)).toEqual([
				`1:1-1:${yaml.length} schema/invalid-yaml Expected fields with values, such as \`title: …\`, each on its own line`,
			]);
		},
	);

	test('keys that every object has, numbers and an empty key are unknown fields at their place', () => {
		expect(term('__proto__: 1\nconstructor: 2\n: y\n~: z\n3: x\n')).toEqual([
			'9:1-9:2 schema/unknown-field Unexpected field `3`',
			'5:1-5:10 schema/unknown-field Unexpected field `__proto__`',
			'6:1-6:12 schema/unknown-field Unexpected field `constructor`',
			'7:1-7:1 schema/unknown-field Unexpected field ``',
			'8:1-8:2 schema/unknown-field Unexpected field `~`',
		]);
	});
});

describe('front matter', () => {
	test('may hold three hyphens in a block of text, and the body too', () => {
		const { entry, findings } = readOne(
			'tools/x.mdx',
			`---\n${TOOL}easyRead:\n  sentences:\n    - text: |\n        One.\n        ---\n        Two.\n---\nBody.\n\n---\n\nMore.\n`,
		);
		expect(findings).toEqual([]);
		expect(entry.data).toMatchObject({ easyRead: { sentences: [{ text: 'One.\n---\nTwo.' }] } });
		expect(entry.body?.source).toBe('Body.\n\n---\n\nMore.\n');
	});

	test('may end the file', () => {
		expect(findingLines('tools/x.mdx', `---\n${TOOL}---`)).toEqual([]);
	});

	test.each([
		['Text.\n', '1:1-1:6', 'Expected front matter'],
		['\n---\ntitle: A\n---\n', '1:1-1:1', 'Unexpected blank line before `---`'],
		['---\ntitle: A\n', '1:1-1:4', 'Expected a second line `---`'],
		['----\ntitle: A\n---\n', '1:1-1:5', 'Expected front matter'],
		['---', '1:1-1:4', 'Expected a second line `---`'],
	])('starts on the first line and ends before the body: %j', (text, place, message) => {
		const findings = findingLines('tools/x.mdx', text);
		expect(findings).toHaveLength(1);
		expect(findings[0]).toMatch(`${place} schema/invalid-yaml ${message}`);
	});
});

describe('a field of Markdown', () => {
	const said = (yaml: string) => {
		const { entry } = readOne('voices/x.mdx', `---\n${yaml}---\n`);
		return entry.texts[0] as (typeof entry.texts)[number];
	};

	test.each([
		['said: 😀 one two\n', '2:14-2:17'],
		['said: "\\u00e9 \\"one\\" two"\r\n', '2:23-2:26'],
		["said: 'it''s one two'\n", '2:18-2:21'],
		['said: >-\n  One,\n  one two\n', '4:7-4:10'],
		['said: |\r\n  One.\r\n\r\n    one two\r\n', '5:9-5:12'],
		['said: one\n  and two\n', '3:7-3:10'],
	])('has the place of each word: %j', (yaml, expected) => {
		const text = said(yaml);
		const start = text.source.indexOf('two');
		const { line, column, endLine, endColumn } = text.place(start, start + 3);
		expect(`${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
	});

	test('that does not parse is reported at its place in the file', () => {
		const findings = findingLines('voices/x.mdx', '---\nsaid: |\n  First.\n\n  They {said.\n---\n');
		expect(findings[0]).toMatch('5:8-5:14 mdx/syntax This cannot be read as MDX');
	});

	test('is Markdown only if the content model says so', () => {
		expect(tool('easyRead: {sentences: [{text: "a {b"}]}\n')).toEqual([]);
	});
});

test('values that contradict each other are reported at the one to change', () => {
	const event = `---
title: E
summary: E.
sources: [report]
reviewed: 2025-03-11
kind: workshop
programme: p
starts: 2025-03-30T01:30
ends: 2025-03-30T01:00
state: planned
sequence: 0
place: {name: Hall}
audience: []
notPublished: [sumary, title]
---
`;
	expect(findingLines('events/x.mdx', event)).toEqual([
		'12:1-12:6 schema/missing-field Expected field `locality` in `place`: The town or city.',
		'8:9-8:25 schema/invalid-value Unexpected value `2025-03-30T01:30` for `starts`, expected a time that the clock shows (in Europe/London it goes forward past this one)',
		'9:7-9:23 schema/invalid-value Unexpected value `2025-03-30T01:00` for `ends`, expected a time that the clock shows (in Europe/London it goes forward past this one)',
		'9:7-9:23 schema/invalid-value Unexpected value `2025-03-30T01:00` for `ends`, expected a time that follows `starts`',
		'14:16-14:22 schema/invalid-value Unexpected value `sumary` for `notPublished[1]`, expected the name of a required field of this collection',
		'14:24-14:29 schema/invalid-value Unexpected value `title` for `notPublished[2]`, expected a field that is left out (`title` is given: remove it from one of the two places)',
	]);
});

test('a message is one line, however long the value', () => {
	const [finding] = term(`reviewBy: |\n  ${'long '.repeat(50)}\n  text\n`);
	expect(finding).toContain('`long long long');
	expect(finding).not.toContain('\n');
	expect(finding?.length).toBeLessThan(200);
});

test.each([
	[
		'colour: red\nsynonims: [a]\n',
		['Take it out, or correct its name: the fields here are `term`', "Did you mean 'synonyms'?"],
	],
	['notPublished: [meanin]\n', ["Did you mean 'meaning'?"]],
	['draft: false\n', ['If it is not so, take the line out.']],
	['seeAlso: ward\n', ['Write it as a list']],
	['summary: 12\n', ['Put it in quotes if it is meant as text.']],
	['summary:\n', ['Give it a value, or take the line out.']],
])('a hint says what to do: %j', (yaml, hints) => {
	const { findings } = readOne('glossary/x.yaml', `${TERM}${yaml}`);
	expect(findings.map(({ hint }) => hint)).toEqual(
		hints.map((hint) => expect.stringContaining(hint)),
	);
});

test('an empty field that must be there is to be written, not taken out', () => {
	const hintsOf = (file: string, text: string) =>
		readOne(file, text).findings.map(({ hint }) => hint);
	expect(hintsOf('glossary/x.yaml', TERM.replace(/meaning:.*/, 'meaning:'))).toEqual([
		'Write it: What it means, in plain words. If no source gives it, take the line out and name it in `notPublished`.',
	]);
	expect(hintsOf('tools/x.mdx', `---\n${TOOL}easyRead: {sentences: [{text: }]}\n---\n`)).toEqual([
		'Write it: One short sentence: one idea, at most 15 words.',
	]);
});

test('a withdrawn consent is recognised even if the rest of the voice is invalid', () => {
	expect(readOne('voices/x.mdx', '---\nconsent: {basis: withdrawn}\n---\n').entry.withdrawn).toBe(
		true,
	);
	expect(readOne('voices/x.mdx', '---\nconsent: withdrawn\n---\n').entry.withdrawn).toBe(false);
	expect(readOne('tools/x.mdx', '---\nconsent: {basis: withdrawn}\n---\n').entry.withdrawn).toBe(
		false,
	);
});
