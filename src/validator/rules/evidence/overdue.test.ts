import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './overdue.ts';

const page = (reviewBy: string) => ({
	'pages/a.mdx': `---\ntitle: A\nreviewBy: ${reviewBy}\n---\n`,
});
const today = '2025-06-15';

test('on the day itself it is not overdue, a day later it is', () => {
	expect(check(rule, page('2025-06-15'), { today })).toEqual([]);
	expect(check(rule, page('2025-06-14'), { today })).toEqual([
		'pages/a.mdx:3:11 This was to be checked again by 2025-06-14, and it is 2025-06-15',
	]);
});

test('a malformed day is left to the schema', () => {
	expect(check(rule, page('2025-02-30'), { today })).toEqual([]);
	expect(check(rule, page('soon'), { today })).toEqual([]);
});

test('what is overdue is reported with what to do', () => {
	expect(findings(rule, page('2025-06-14'), { today })).toEqual([
		{
			file: 'pages/a.mdx',
			line: 3,
			column: 11,
			endLine: 3,
			endColumn: 21,
			severity: 'warning',
			rule: 'evidence/overdue',
			message: 'This was to be checked again by 2025-06-14, and it is 2025-06-15',
			hint: 'Check it against its sources, then set `reviewed` to the day and `reviewBy` to a later one.',
		},
	]);
});

test('every collection is checked, and unreadable entries are left to other rules', () => {
	expect(check(rule, { 'facts/a.yaml': 'reviewBy: 2025-06-14\n' }, { today })).toHaveLength(1);
	expect(check(rule, { 'facts/a.yaml': 'reviewBy: [' }, { today })).toEqual([]);
	expect(check(rule, page('[2025-06-14]'), { today })).toEqual([]);
	expect(check(rule, page('2025'), { today })).toEqual([]);
});
