import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './not-taken.ts';

const page = (body: string, fields = 'title: A') => ({
	'pages/a.mdx': `---\n${fields}\n---\n${body}\n`,
});

test('Markdown that did not take is reported at its signs, with what to do', () => {
	expect(findings(rule, page('Words.\n\n##No space'))).toEqual([
		{
			file: 'pages/a.mdx',
			line: 6,
			column: 1,
			endLine: 6,
			endColumn: 3,
			severity: 'warning',
			rule: 'markdown/not-taken',
			message:
				'Unexpected `##` without a space, expected one before the words of a heading: it would be printed as it stands',
			hint: 'Write `## ` and then the heading.',
		},
	]);
});

test('every collection is checked alike, in bodies, in fields and in Markdown pages', () => {
	const found = (files: Record<string, string>) =>
		check(rule, files).map((line) => line.split(' ')[0]);
	const body = '---\ntitle: A\n---\n:::note\nHello.\n:::\n';
	expect(
		found({
			'pages/a.mdx': body,
			'pages/b.md': body,
			'change-ideas/a.mdx': body,
			'guides/a.mdx': body,
			'glossary/a.yaml': 'term: A\nmeaning: |\n  We need:\n  • one\n  • two\n',
		}),
	).toEqual([
		'change-ideas/a.mdx:4:1',
		'glossary/a.yaml:4:3',
		'guides/a.mdx:4:1',
		'pages/a.mdx:4:1',
		'pages/b.md:4:1',
	]);
});

test.each([
	['title: Wave #2 results', ['pages/a.mdx:2:13']],
	['title: Wave\nsummary: In ward #2', ['pages/a.mdx:3:18']],
	['title: A\nlist: [a, b] #2\nnext: [a #b\n  ]', ['pages/a.mdx:4:10']],
	['title: A\nlist:\n  - ward #2 and more', ['pages/a.mdx:4:10']],
	['title: #1', ['pages/a.mdx:2:8']],
])('a `#` that cuts a value is reported in %j', (fields, places) => {
	expect(check(rule, page('', fields)).map((line) => line.split(' ')[0])).toEqual(places);
});

test.each([
	'title: Wave # a comment',
	'title: "Wave #2 results"',
	"title: 'Wave #2 results'",
	'title: Wave#2',
	'title: >-\n  Wave #2 results',
	'title: |\n  Wave #2 results',
	'#title: x\ntitle: A',
	'title: A\n #2',
	'title: Wave #validate-ignore x',
])('nothing is cut in %j', (fields) => {
	expect(check(rule, page('Ward #2.', fields))).toEqual([]);
});

test('YAML that cannot be read is left to another rule', () => {
	expect(check(rule, page('', 'title: Wave #2\n bad: [')).length).toBe(0);
});

test('a value that is cut is reported with what is lost, and what to do', () => {
	expect(findings(rule, page('', 'title: Wave #2 results'))).toMatchObject([
		{
			message:
				'Unexpected `#` in a value: it and all that follows on the line is a comment, and would be lost',
			hint: 'Put the whole value in quotes. For a comment, write a space after the `#`.',
		},
	]);
});
