import { expect, test } from 'vitest';
import { check } from '../../check.ts';
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

test('a difference of other things, and any other unit, is left alone', () => {
	expect(check(rule, fact('percent', DIFFERENCE.replace(', of: percent', '')))).toEqual([]);
	expect(check(rule, fact('hours', RELATIVE))).toEqual([]);
});

const page = (unit: string, after: string) => ({
	...fact(unit),
	'pages/a.mdx': `---\ntitle: A\n---\nIt rose by <Fact id="x"/>${after}.\n`,
});

test('the wrong words directly after a figure are reported at the words', () => {
	for (const words of [' percentage points', ' percentage point', ' pp'])
		expect(check(rule, page('percent', words))).toEqual([
			`pages/a.mdx:4:27 Unexpected “${words.trim()}” after a figure in percent`,
		]);
	for (const words of ['%', ' per cent', ' *percent*'])
		expect(check(rule, page('percentage-points', words))).toHaveLength(1);
});

test('the right words, words further on and words after another unit are left alone', () => {
	expect(check(rule, page('percent', ' per cent'))).toEqual([]);
	expect(check(rule, page('percentage-points', ' percentage points'))).toEqual([]);
	expect(check(rule, page('percent', ' or two percentage points'))).toEqual([]);
	expect(check(rule, page('hours', ' percentage points'))).toEqual([]);
});

test('a figure in an inline field is judged too, and by how it was worked out', () => {
	const files = {
		...fact('percentage-points', RELATIVE),
		'change-ideas/a.mdx': '---\nproblem: A rise of <Fact id="x"/> percentage points\n---\n',
	};
	expect(check(rule, files).map((finding) => finding.split(' ')[0])).toEqual([
		'change-ideas/a.mdx:2:35',
		'facts/x.yaml:2:7',
	]);
});
