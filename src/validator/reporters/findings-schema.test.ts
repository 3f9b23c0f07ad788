import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { parseLibrary, TODAY } from '../run/check.ts';
import { validate } from '../run/run.ts';
import { findingsJsonSchema } from './findings-schema.ts';
import { json } from './json.ts';

const isReport = new Ajv2020({ allErrors: true }).compile(
	findingsJsonSchema('https://example.org/findings.json'),
);

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

function schemaErrors(diagnostics: readonly Diagnostic[]): unknown {
	isReport(JSON.parse(json(diagnostics, 1)));
	return isReport.errors;
}

describe('the published schema fits', () => {
	test('an empty report', () => {
		expect(schemaErrors([])).toBeNull();
	});

	test('findings of every severity, with hint and related places', () => {
		const related = [{ file: 'tools/b.mdx', line: 1, message: 'Here.' }];
		expect(
			schemaErrors([
				finding,
				{ ...finding, severity: 'warning', hint: 'Do this.' },
				{ ...finding, severity: 'info', related },
			]),
		).toBeNull();
	});

	test('the findings in files with all kinds of mistakes', () => {
		const library = parseLibrary({
			'guides/a.mdx': '---\ntitle: A\nneeds: [a, b]\n---\n',
			'pages/a.mdx': '---\ntitle: A\n---\n[here](http://nhs.uk) {1}\n',
			'tools/B.mdx': 'x',
			'unknown/a.mdx': '',
			'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
			'change-ideas/a.csv': '1',
		});
		const found = validate(library, { publicFiles: new Set(), today: TODAY });
		expect(found.length).toBeGreaterThan(5);
		expect(schemaErrors(found)).toBeNull();
	});
});

describe('the published schema does not fit', () => {
	const report = (change: object) => ({
		...JSON.parse(json([finding], 1)),
		...change,
	});

	test.each([
		['another version', { version: 2 }],
		['a field that is not published', { rules: [] }],
		['a finding on line 0', { diagnostics: [{ ...finding, line: 0 }] }],
		['a finding of a rule that is none', { diagnostics: [{ ...finding, rule: 'x/y' }] }],
		['a finding with an empty hint', { diagnostics: [{ ...finding, hint: '' }] }],
	])('%s', (_what, change) => {
		expect(isReport(report(change))).toBe(false);
	});
});
