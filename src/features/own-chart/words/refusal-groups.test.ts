import { expect, test } from 'vitest';
import type { RefusedLine } from '../../../data-reader/reading/reading.ts';
import { refusalGroups } from './refusal-groups.ts';

const refused = (line: number, message: string, kind: RefusedLine['kind']): RefusedLine => {
	return { line, column: 1, text: '', message, kind };
};

test('lines with the same mistake make one group', () => {
	expect(
		refusalGroups([
			refused(2, '“a” is not a date.', 'bad-date'),
			refused(3, 'There is no date.', 'no-date'),
			refused(5, '“b” is not a date.', 'bad-date'),
			refused(7, 'There is no date.', 'no-date'),
		]),
	).toEqual([
		{ lines: [2, 5], message: '“a” is not a date.', hasOthers: true },
		{ lines: [3, 7], message: 'There is no date.', hasOthers: false },
	]);
});
