import { expect, test } from 'vitest';
import { check } from '../../check.ts';
import rule from './table-header.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });

test('a header row without a word is reported', () => {
	expect(check(rule, page('One:\n\n|  |  |\n| - | - |\n| a | b |'))).toEqual([
		'pages/about.mdx:6:1 Unexpected empty header row, expected what stands in each column',
	]);
});

test('one word in the header row is enough, for the first column often needs none', () => {
	expect(check(rule, page('|  | Year |\n| - | - |\n| a | b |'))).toEqual([]);
	expect(check(rule, page('| <Term id="x"/> | |\n| - | - |\n| a | b |'))).toEqual([]);
});
