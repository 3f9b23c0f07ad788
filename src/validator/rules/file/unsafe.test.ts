import { expect, test } from 'vitest';
import { START } from '../../../parse/text/place.ts';
import { findings } from '../../run/check.ts';
import rule from './unsafe.ts';

test('a file of public/ that must not be served is reported as one beside an entry is, with what to do', () => {
	const none = {
		addresses: new Set<string>(),
		files: [],
		names: new Map(),
		texts: new Map(),
		large: [],
	};
	const problem = { message: 'Unexpected page', hint: 'Delete it.' };
	const publicFolder = {
		...none,
		findings: [{ file: '../public/a.html', place: START, ...problem }],
	};
	expect(findings(rule, {}, { publicFolder })).toEqual([
		{
			file: '../public/a.html',
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1,
			severity: 'error',
			rule: 'file/unsafe',
			...problem,
		},
	]);
});
