import { expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error.ts';
import { readOptions } from './options.ts';

test('the defaults are all rules and files, for people', () => {
	expect(readOptions(['--content', 'here'])).toEqual({
		content: 'here',
		format: 'pretty',
		maxWarnings: Number.POSITIVE_INFINITY,
		rules: [],
		listRules: false,
		help: false,
		fix: false,
		watch: false,
		paths: [],
	});
});

test('rules and paths can be several', () => {
	const { rules, paths, format, maxWarnings } = readOptions([
		'a.mdx',
		'--rule',
		'mdx/unsafe',
		'--rule=link/text',
		'--format=json',
		'--max-warnings=0',
		'b.mdx',
	]);
	expect({ rules, paths, format, maxWarnings }).toEqual({
		rules: ['mdx/unsafe', 'link/text'],
		paths: ['a.mdx', 'b.mdx'],
		format: 'json',
		maxWarnings: 0,
	});
});

test.each([
	[['--contnet', 'x'], "Unknown option '--contnet'. Did you mean '--content'?"],
	[['-q'], "Unknown option '-q'. Expected one of --content, --format, "],
	[['--format', 'jsn'], "Unknown format 'jsn'. Did you mean 'json'?"],
	[['--format', 'x'], "Unknown format 'x'. Expected one of pretty, json"],
	[['--rule', 'mdx/unsave'], "Unknown rule 'mdx/unsave'. Did you mean 'mdx/unsafe'?"],
	[
		['--max-warnings', 'many'],
		"Unexpected value 'many' of --max-warnings, expected a whole number",
	],
	[['--max-warnings=-1'], "Unexpected value '-1' of --max-warnings, expected a whole number"],
	[['--content'], "Option '--content <value>' argument missing"],
	[['--content', '--format', 'json'], "Option '--content' argument is ambiguous."],
	[['--list-rules=yes'], "Option '--list-rules' does not take an argument"],
	[['--fix', '--watch'], 'Expected either --fix or --watch, not both'],
])('%j is rejected in one line', (args, message) => {
	expect(() => readOptions(args)).toThrow(UsageError);
	expect(() => readOptions(args)).not.toThrow(/\n/);
	expect(() => readOptions(args)).toThrow(message);
});
