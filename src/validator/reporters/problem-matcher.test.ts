import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { plain, pretty } from './pretty.ts';

const { tasks } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../../.vscode/tasks.json'), 'utf8'),
);
const [{ problemMatcher }] = tasks;
const pattern = new RegExp(problemMatcher.pattern.regexp);

const finding: Diagnostic = {
	file: 'tools/a b.mdx',
	line: 7,
	column: 12,
	endLine: 7,
	endColumn: 20,
	severity: 'error',
	rule: 'reference/unknown',
	message: 'Unknown `x:1:2  error`, expected  an id',
	hint: 'Do this.',
	related: [{ file: 'tools/b.mdx', line: 3, message: 'Here.' }],
};

test.each(['error', 'warning', 'info'] as const)(
	'an editor’s problem matcher finds the %s in the report, and nothing else',
	(severity) => {
		const report = pretty([{ ...finding, severity }], {
			pathOf: (file) => `content/${file}`,
			linesOf: () => ['', '', '', '', '', '', 'drivers: [x, unknown-driver]'],
			paint: plain,
		});
		const found = report.split('\n').flatMap((line) => pattern.exec(line) ?? []);
		const { file, line, column, severity: level, message, code } = problemMatcher.pattern;
		expect([file, line, column, level, message, code].map((group) => found[group])).toEqual([
			'content/tools/a b.mdx',
			'7',
			'12',
			severity,
			'Unknown `x:1:2  error`, expected  an id',
			'reference/unknown',
		]);
		expect(report.split('\n').filter((each) => pattern.test(each))).toHaveLength(1);
	},
);
