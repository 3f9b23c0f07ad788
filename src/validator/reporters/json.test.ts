import { expect, test } from 'vitest';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { json } from './json.ts';

const finding: Diagnostic = {
	file: 'tools/a.mdx',
	line: 7,
	column: 12,
	endLine: 7,
	endColumn: 20,
	severity: 'error',
	rule: 'reference/unknown',
	message: 'Unknown driver',
};

test('an empty report is complete', () => {
	expect(JSON.parse(json([], 3))).toEqual({
		version: 1,
		summary: { files: 3, errors: 0, warnings: 0, infos: 0 },
		diagnostics: [],
	});
});

test('hint and related places are omitted if there are none', () => {
	const related = [{ file: 'tools/b.mdx', line: 1, message: 'Here.' }];
	const report = JSON.parse(
		json(
			[
				finding,
				{ ...finding, severity: 'warning', hint: 'Do this.', related },
				{ ...finding, severity: 'info' },
			],
			1,
		),
	);
	expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 1, infos: 1 });
	expect(report.diagnostics).toEqual([
		finding,
		{ ...finding, severity: 'warning', hint: 'Do this.', related },
		{ ...finding, severity: 'info' },
	]);
});

test('fields are in the order of the contract', () => {
	const full = {
		...finding,
		hint: 'Do this.',
		related: [{ file: 'b', line: 1, message: 'Here.' }],
	};
	expect(Object.keys(JSON.parse(json([full], 1)).diagnostics[0])).toEqual([
		'file',
		'line',
		'column',
		'endLine',
		'endColumn',
		'severity',
		'rule',
		'message',
		'hint',
		'related',
	]);
});
