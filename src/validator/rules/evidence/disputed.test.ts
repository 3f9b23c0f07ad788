import { expect, test } from 'vitest';
import { findings } from '../../check.ts';
import rule from './disputed.ts';

test('a disputed figure is told at `disputed`, with what the others say', () => {
	const files = {
		'facts/x.yaml':
			'value: 52\ndisputed:\n  - {value: 51, source: a, note: b}\n  - {value: 50, source: a, note: b}\n',
	};
	const [finding] = findings(rule, files);
	expect(finding).toMatchObject({
		line: 2,
		column: 1,
		severity: 'info',
		message: 'This figure is disputed: 52 here, 51 and 50 in other sources',
	});
});

test('a figure with an empty list of disputes is not disputed', () => {
	expect(findings(rule, { 'facts/x.yaml': 'value: 52\ndisputed: []\n' })).toEqual([]);
});
