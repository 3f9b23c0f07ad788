import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './table-header.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });

test('a header row without a word is reported', () => {
	expect(check(rule, page('One:\n\n|  |  |\n| - | - |\n| a | b |'))).toEqual([
		'pages/about.mdx:6:1 Unexpected empty header row, expected a name for each column',
	]);
});

test('one word in the header row is enough, since the first column often needs no header', () => {
	expect(check(rule, page('|  | Year |\n| - | - |\n| a | b |'))).toEqual([]);
	expect(check(rule, page('| <Term id="x"/> | |\n| - | - |\n| a | b |'))).toEqual([]);
});

test('a picture with words is a header, one without is not', () => {
	expect(check(rule, page('| ![Ward](./ward.png) | |\n| - | - |\n| a | b |'))).toEqual([]);
	expect(check(rule, page('| ![](./ward.png) | |\n| - | - |\n| a | b |'))).toHaveLength(1);
});

test('empty cells below the header row are not reported', () => {
	expect(check(rule, page('| Ward | Year |\n| - | - |\n| | |'))).toEqual([]);
});

test('a body that can’t be read is left to another rule', () => {
	expect(check(rule, page('| | |\n| - | - |\n| a | b |\n\n<Callout>'))).toEqual([]);
});

test('the hint suggests what to write', () => {
	expect(hints(rule, page('| | |\n| - | - |\n| a | b |'))).toEqual([
		'Write a word or two above each column. For a list of pairs, use a list.',
	]);
});

test('the finding spans the header row', () => {
	expect(findings(rule, page('|  |  |\n| - | - |\n| a | b |'))).toEqual([
		{
			file: 'pages/about.mdx',
			line: 4,
			column: 1,
			endLine: 4,
			endColumn: 8,
			severity: 'warning',
			rule: 'accessibility/table-header',
			message: 'Unexpected empty header row, expected a name for each column',
			hint: 'Write a word or two above each column. For a list of pairs, use a list.',
		},
	]);
});
