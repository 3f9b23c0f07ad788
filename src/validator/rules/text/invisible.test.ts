import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import acronym from '../language/acronym.ts';
import inclusive from '../language/inclusive.ts';
import broken from '../link/broken.ts';
import unknownField from '../schema/unknown-field.ts';
import rule from './invisible.ts';

const page = (body: string, fields = 'title: A') => ({
	'pages/a.mdx': `---\n${fields}\n---\n${body}\n`,
});

test('characters that nobody sees are reported word by word, from the first to the last', () => {
	expect(findings(rule, page('A w\u00ADar\u200Bd of 9\u2060.'))).toEqual([
		{
			file: 'pages/a.mdx',
			line: 4,
			column: 4,
			endLine: 4,
			endColumn: 8,
			severity: 'warning',
			rule: 'text/invisible',
			message: 'Unexpected soft hyphen (U+00AD) and 1 more in this word, which nobody sees',
			hint: 'Type the word again, or run `npm run validate -- --fix`, which takes it out.',
		},
		{
			file: 'pages/a.mdx',
			line: 4,
			column: 14,
			endLine: 4,
			endColumn: 15,
			severity: 'warning',
			rule: 'text/invisible',
			message: 'Unexpected word joiner (U+2060), which nobody sees',
			hint: 'Type the word again, or run `npm run validate -- --fix`, which takes it out.',
		},
	]);
});

test('fields, comments and data are searched too', () => {
	expect(
		check(rule, {
			...page('{/* w\u00ADard */}', 'title: W\u200Bard # w\u00ADard'),
			'site.yaml': 'title: S\u00ADite\n',
			'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
			'change-ideas/a.csv': 'date,value\n2025-01-01,\u200E5\n',
		}).map((line) => line.split(' ')[0]),
	).toEqual([
		'change-ideas/a.csv:2:12',
		'pages/a.mdx:2:9',
		'pages/a.mdx:2:17',
		'pages/a.mdx:4:6',
		'site.yaml:1:9',
	]);
});

test('a no-break hyphen looks like another, so it is reported as one', () => {
	const files = page('A run\u2011chart.');
	expect(check(rule, files)).toEqual([
		'pages/a.mdx:4:6 Unexpected no-break hyphen (U+2011), expected the hyphen of the keyboard',
	]);
	expect(hints(rule, files)).toEqual([
		'Type the hyphen again, or run `npm run validate -- --fix`.',
	]);
});

test('they hide nothing from other rules, whose places are still those in the file', () => {
	expect(check(inclusive, page('Some he com\u00ADmit\u200Bted su\u00ADicide.'))).toEqual([
		'pages/a.mdx:4:9 Unexpected wording “committed suicide”. Suicide is not a crime, and no success.',
	]);
	expect(check(inclusive, page('He commit&shy;ted suicide.'))).toEqual([
		'pages/a.mdx:4:4 Unexpected wording “committed suicide”. Suicide is not a crime, and no success.',
	]);
	expect(check(acronym, page('The B\u200BC\u200BD ward.'))).toEqual([
		'pages/a.mdx:4:5 Unexpected acronym `BCD`, expected its words where this entry first uses it',
	]);
	expect(check(broken, page('[a](/no\u00ADwhere/)'))).toEqual([
		'pages/a.mdx:4:5 Unexpected address `/nowhere/`: the site has no such page or file',
	]);
	expect(check(unknownField, page('', 'title: A\u00ADb\nsum\u200Bmary: A'))).toEqual([]);
	expect(check(unknownField, page('', 'ti\u00ADtle: A\u00ADb\nfoo\u00AD: A'))).toEqual([
		'pages/a.mdx:3:1 Unexpected field `foo`',
	]);
});
