import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './disputed.ts';

test('a disputed figure is reported at `disputed`, with what the others say', () => {
	const files = {
		'facts/x.yaml':
			'value: 52\ndisputed:\n  - {value: 51, source: a, note: b}\n  - {value: 50, source: a, note: b}\n',
	};
	expect(findings(rule, files)).toEqual([
		{
			file: 'facts/x.yaml',
			line: 2,
			column: 1,
			endLine: 2,
			endColumn: 9,
			severity: 'info',
			rule: 'evidence/disputed',
			message: 'This figure is disputed: 52 here, 51 and 50 in other sources',
		},
	]);
});

test('a figure with an empty list of disputes is not disputed', () => {
	expect(findings(rule, { 'facts/x.yaml': 'value: 52\ndisputed: []\n' })).toEqual([]);
});

test('one other source is counted as one', () => {
	const files = { 'facts/x.yaml': 'value: 52\ndisputed:\n  - {value: 51, source: a, note: b}\n' };
	expect(check(rule, files)).toEqual([
		'facts/x.yaml:2:1 This figure is disputed: 52 here, 51 in another source',
	]);
});

test('two sources that differ by “at least” and “more than” alone are shown with these words', () => {
	const files = {
		'facts/x.yaml':
			'value: 800\nbound: at-least\ndisputed:\n  - {value: 800, bound: more-than, source: a, note: b}\n',
	};
	expect(check(rule, files)).toEqual([
		'facts/x.yaml:3:1 This figure is disputed: at least 800 here, more than 800 in another source',
	]);
});

test('a dispute that gives no figure is reported with a question mark, and the rest left to the schema', () => {
	const files = { 'facts/x.yaml': 'value: 52\ndisputed: [null, {source: a}, 7]\n' };
	expect(check(rule, files)).toEqual([
		'facts/x.yaml:2:1 This figure is disputed: 52 here, ? and ? and ? in other sources',
	]);
	for (const disputed of ['5', 'null', '{value: 51}'])
		expect(check(rule, { 'facts/x.yaml': `value: 52\ndisputed: ${disputed}\n` })).toEqual([]);
	expect(check(rule, { 'facts/x.yaml': 'value: [' })).toEqual([]);
});
