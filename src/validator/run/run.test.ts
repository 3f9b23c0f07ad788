import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { type Files, parseLibrary, SITE_YAML, TODAY } from './check.ts';
import { validate } from './run.ts';

const nothingElse = { publicFiles: new Set<string>(), today: TODAY };
const run = (files: Files) => validate(parseLibrary(files), nothingElse);

const UNUSED = { 'sources/report.yaml': 'title: Report\nreviewed: 2026-01-31\n' };

test('an empty site has no problems', () => {
	expect(run({})).toEqual([]);
});

test('a finding has its place, severity, rule, message and hint', () => {
	expect(run(UNUSED)).toEqual([
		{
			file: 'sources/report.yaml',
			line: 1,
			column: 8,
			endLine: 1,
			endColumn: 14,
			severity: 'warning',
			rule: 'reference/orphan',
			message: 'Expected an entry that cites this source',
			hint: 'Name it in `sources` of what rests on it, or delete it.',
		},
	]);
});

describe('a severity in site.yaml', () => {
	const withRules = (rulesText: string) => ({
		...UNUSED,
		'site.yaml': `${SITE_YAML}rules:\n${rulesText}`,
	});

	test.each(['error', 'info'])('can be %s', (severity) => {
		expect(
			run(withRules(`  reference/orphan: ${severity}\n`)).map((each) => each.severity),
		).toEqual([severity]);
	});

	test('can be off, which disables the rule', () => {
		expect(run(withRules('  reference/orphan: off\n'))).toEqual([]);
	});

	test('of a rule that can’t be set has no effect and is reported', () => {
		const found = run({
			'site.yaml': `${SITE_YAML}rules:\n  mdx/unsafe: off\n`,
			'pages/a.mdx': '---\ntitle: A\n---\n{1}{2}\n',
		});
		expect(
			found.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`),
		).toEqual([
			'pages/a.mdx:4 error mdx/unsafe',
			'pages/a.mdx:4 error mdx/unsafe',
			'site.yaml:7 error schema/invalid-value',
		]);
	});

	test('that is invalid has no effect', () => {
		expect(
			run(withRules('  reference/orphan: never\n')).map(
				({ rule, severity }) => `${severity} ${rule}`,
			),
		).toEqual(['error schema/invalid-value', 'warning reference/orphan']);
	});
});

test('findings are sorted by file, line, column and rule, by code unit', () => {
	const found = run({
		'pages/a.mdx': '---\ntitle: A\n---\n<b/> <c/>\n[here](http://nhs.uk)\n',
		'pages/B.mdx': '---\ntitle: B\n---\n',
		'pages/a-b.mdx': '---\ntitle: C\n---\n{1}\n',
	});
	expect(found.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
		'pages/B.mdx:1:1 schema/invalid-id',
		'pages/a-b.mdx:4:1 mdx/unsafe',
		'pages/a.mdx:4:1 mdx/unknown-component',
		'pages/a.mdx:4:6 mdx/unknown-component',
		'pages/a.mdx:5:2 link/text',
		'pages/a.mdx:5:8 link/insecure',
	]);
});

test('the same content gives the same findings', () => {
	const files = {
		...UNUSED,
		'pages/a.mdx': '---\ntitle: A\nsources: [repor]\n---\n<Fact id="x"/> [x](/y/) {1}\n',
		'guides/a.mdx': '---\nneeds: [b]\n---\n',
		'guides/b.mdx': '---\nneeds: [a]\n---\n',
	};
	expect(run(files)).toEqual(run(Object.fromEntries(Object.entries(files).reverse())));
});

test('every rule has its own words', () => {
	const ids = rules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { about, why } of rules) {
		expect(about).toMatch(/\.$/);
		expect(why).toMatch(/\.$/);
	}
	expect(new Set(rules.map(({ about }) => about)).size).toBe(ids.length);
});
