import { expect, test } from 'vitest';
import { check } from '../../check.ts';
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

test('a misshapen day is left to the schema', () => {
	expect(check(rule, page('2025-02-30'), { today })).toEqual([]);
	expect(check(rule, page('soon'), { today })).toEqual([]);
});
