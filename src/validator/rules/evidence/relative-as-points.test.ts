import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './relative-as-points.ts';

const RELATIVE = 'derived: {kind: relative-change, from: 6.5, to: 7.8}\n';
const DIFFERENCE = 'derived: {kind: difference, from: 60, to: 88.7, of: percent}\n';
const fact = (unit: string, derived = '') => ({
	'facts/x.yaml': `value: 1\nunit: ${unit}\n${derived}`,
});

test('a relative change is in percent', () => {
	expect(check(rule, fact('percent', RELATIVE))).toEqual([]);
	expect(check(rule, fact('percentage-points', RELATIVE))).toEqual([
		'facts/x.yaml:2:7 Unexpected unit `percentage-points` of a relative change, expected `percent`',
	]);
});

test('a difference of two percentages is in percentage points', () => {
	expect(check(rule, fact('percentage-points', DIFFERENCE))).toEqual([]);
	expect(check(rule, fact('percent', DIFFERENCE))).toEqual([
		'facts/x.yaml:2:7 Unexpected unit `percent` of a difference between percentages, expected `percentage-points`',
	]);
});

test('a difference of other things, and any other unit, is not reported', () => {
	expect(check(rule, fact('percent', DIFFERENCE.replace(', of: percent', '')))).toEqual([]);
	expect(check(rule, fact('hours', RELATIVE))).toEqual([]);
});

const page = (unit: string, after: string) => ({
	...fact(unit),
	'pages/a.mdx': `---\ntitle: A\n---\nIt rose by <Fact id="x"/>${after}.\n`,
});

test('the wrong words directly after a figure are reported at the words', () => {
	for (const words of [' percentage points', ' percentage point', ' pp', ' points', '-point'])
		expect(check(rule, page('percent', words))).toEqual([
			`pages/a.mdx:4:27 Unexpected “${words.slice(1)}” after a figure in percent`,
		]);
	for (const words of ['%', ' per cent', ' *percent*'])
		expect(check(rule, page('percentage-points', words))).toHaveLength(1);
});

test('the right words, words further on and words after another unit are not reported', () => {
	expect(check(rule, page('percent', ' per cent'))).toEqual([]);
	expect(check(rule, page('percentage-points', ' percentage points'))).toEqual([]);
	expect(check(rule, page('percent', ' or two percentage points'))).toEqual([]);
	expect(check(rule, page('hours', ' percentage points'))).toEqual([]);
	expect(check(rule, page('percent', ' points to better care'))).toEqual([]);
	expect(check(rule, page('percentage-points', ' points'))).toEqual([]);
});

test('a figure in an inline field is checked too, by its calculation', () => {
	const files = {
		...fact('percentage-points', RELATIVE),
		'change-ideas/a.mdx': '---\nproblem: A rise of <Fact id="x"/> percentage points\n---\n',
	};
	expect(check(rule, files).map((finding) => finding.split(' ')[0])).toEqual([
		'change-ideas/a.mdx:2:35',
		'facts/x.yaml:2:7',
	]);
});

test('a wrong unit is reported with what to do', () => {
	expect(findings(rule, fact('percentage-points', RELATIVE))).toEqual([
		{
			file: 'facts/x.yaml',
			line: 2,
			column: 7,
			endLine: 2,
			endColumn: 24,
			severity: 'error',
			rule: 'evidence/relative-as-points',
			message: 'Unexpected unit `percentage-points` of a relative change, expected `percent`',
			hint: 'Write `unit: percent`, or correct `derived`.',
		},
	]);
	expect(findings(rule, fact('percent', DIFFERENCE))[0]?.hint).toBe(
		'Write `unit: percentage-points`, or correct `derived`.',
	);
});

test('wrong words are reported with what to do', () => {
	expect(findings(rule, page('percentage-points', ' *per cent*'))).toEqual([
		{
			file: 'pages/a.mdx',
			line: 4,
			column: 28,
			endLine: 4,
			endColumn: 36,
			severity: 'error',
			rule: 'evidence/relative-as-points',
			message: 'Unexpected “per cent” after a figure in percentage points',
			hint: 'Take the words out: the figure brings its unit along.',
		},
	]);
});

test.each([
	' percentage points',
	' percentage point',
	'-percentage-points',
	' percent points',
	' percent point',
	' pp',
	'pp',
	'\u00a0pp',
	' PERCENTAGE POINTS',
])('“%s” says that it is in percentage points', (words) => {
	expect(check(rule, page('percent', words))).toHaveLength(1);
	expect(check(rule, page('percentage-points', words))).toEqual([]);
});

test.each(['%', ' %', ' per cent', ' per-cent', ' percent', ' Per Cent'])(
	'“%s” says that it is in percent',
	(words) => {
		expect(check(rule, page('percentage-points', words))).toHaveLength(1);
		expect(check(rule, page('percent', words))).toEqual([]);
	},
);

test.each([' ppm', ' percentile', ' per centre', ' a percentage point', ', percent', '. Percent'])(
	'“%s” does not state a unit',
	(words) => {
		for (const unit of ['percent', 'percentage-points'])
			expect(check(rule, page(unit, words))).toEqual([]);
	},
);

test('only a figure is followed by its unit', () => {
	const files = (body: string) => ({
		...fact('percent'),
		'glossary/x.yaml': 'term: X\nmeaning: Y\n',
		'pages/a.mdx': `---\ntitle: A\n---\n${body}\n`,
	});
	expect(check(rule, files('<Term id="x"/> percentage points'))).toEqual([]);
	expect(check(rule, files('<Fact id="y"/> percentage points'))).toEqual([]);
	expect(check(rule, files('<Fact/> percentage points'))).toEqual([]);
	expect(check(rule, files('<Fact id="x"/> <Fact id="x"/> pp, by 5 pp'))).toHaveLength(1);
});

test('malformed facts are left to the schema', () => {
	for (const derived of ['derived: null\n', 'derived: 5\n', 'derived: {kind: difference}\n'])
		expect(check(rule, fact('percent', derived))).toEqual([]);
});
