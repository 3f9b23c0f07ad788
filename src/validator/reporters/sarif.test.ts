import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
	type: 'json',
};
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { rules } from '../rules/index.ts';
import { sarif } from './sarif.ts';

const ajv = new Ajv({
	strict: false,
	// A pattern of the schema is invalid in the stricter grammar.
	unicodeRegExp: false,
	formats: {
		uri: (value: string) => URL.canParse(value),
		'uri-reference': (value: string) => URL.canParse(value, 'https://example.org/'),
		'date-time': true,
	},
});
const isSarif = ajv.compile(sarifSchema);

const finding: Diagnostic = {
	file: 'tools/a.mdx',
	line: 7,
	column: 12,
	endLine: 8,
	endColumn: 20,
	severity: 'error',
	rule: 'reference/unknown',
	message: 'Unknown driver',
};

function log(...diagnostics: Diagnostic[]): Log {
	const text = sarif(diagnostics, {
		rules,
		pathOf: (file) => (file.startsWith('/') ? file : `content/${file}`),
		addressOf: (rule) => (rule === 'link/text' ? undefined : `https://example.org/#${rule}`),
	});
	return JSON.parse(text);
}

const results = (...diagnostics: Diagnostic[]) => log(...diagnostics).runs[0]?.results ?? [];

test('empty and arbitrary logs are valid by the schema of the format', () => {
	const related = [{ file: 'tools/b.mdx', line: 1, message: 'Here.' }];
	const whole = { ...finding, line: 1, column: 1, endLine: 1, endColumn: 1 };
	for (const each of [
		log(),
		log(
			finding,
			{ ...finding, severity: 'warning', hint: 'Do this.', related },
			{ ...whole, severity: 'info', file: 'tools/größe 100%.mdx' },
			{ ...whole, file: '/tmp/content/a b.mdx' },
		),
	]) {
		expect(isSarif(each), JSON.stringify(isSarif.errors)).toBe(true);
	}
});

test('the schema rejects an invalid log', () => {
	expect(isSarif({ ...log(), version: '3.0.0' })).toBe(false);
	const text = JSON.stringify(log(finding)).replace('"message":', '"massage":');
	expect(isSarif(JSON.parse(text))).toBe(false);
});

test('a finding has its place in UTF-16 units, with an exclusive end', () => {
	expect(log().runs[0]?.columnKind).toBe('utf16CodeUnits');
	expect(results(finding)[0]?.locations).toEqual([
		{
			physicalLocation: {
				artifactLocation: { uri: 'content/tools/a.mdx' },
				region: { startLine: 7, startColumn: 12, endLine: 8, endColumn: 20 },
			},
		},
	]);
});

test('each finding names its rule, with its description, reason and address', () => {
	const { tool, results: found = [] } = log(finding).runs[0] ?? {};
	const [result] = found;
	const rule = tool?.driver.rules?.[result?.ruleIndex ?? -1];
	const own = rules.find(({ id }) => id === 'reference/unknown');
	expect(result?.ruleId).toBe('reference/unknown');
	expect(rule).toMatchObject({
		id: 'reference/unknown',
		shortDescription: { text: own?.about },
		fullDescription: { text: own?.why },
		helpUri: 'https://example.org/#reference/unknown',
		defaultConfiguration: { level: 'error' },
	});
});

test('a rule without an address has no help address', () => {
	const rule = log().runs[0]?.tool.driver.rules?.find(({ id }) => id === 'link/text');
	expect(rule).not.toHaveProperty('helpUri');
});

test('severities are mapped to the levels of the format', () => {
	expect(
		results(finding, { ...finding, severity: 'warning' }, { ...finding, severity: 'info' }).map(
			({ level }) => level,
		),
	).toEqual(['error', 'warning', 'note']);
});

test('the hint follows the message, and braces are literal', () => {
	const [result] = results({ ...finding, message: 'Unexpected `{5}`', hint: 'Write 5.' });
	expect(result?.message.text).toBe('Unexpected `{{5}}`\nWrite 5.');
});

test('related places are listed with their lines', () => {
	const related = [{ file: 'tools/b.mdx', line: 4, message: 'The other.' }];
	expect(results({ ...finding, related })[0]?.relatedLocations).toEqual([
		{
			id: 0,
			message: { text: 'The other.' },
			physicalLocation: {
				artifactLocation: { uri: 'content/tools/b.mdx' },
				region: { startLine: 4 },
			},
		},
	]);
});

test('a path is written as an address', () => {
	const uris = results(
		{ ...finding, file: 'tools/größe 100%.mdx' },
		{ ...finding, file: '/elsewhere/a b.mdx' },
	).map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
	expect(uris).toEqual([
		'content/tools/gr%C3%B6%C3%9Fe%20100%25.mdx',
		'file:///elsewhere/a%20b.mdx',
	]);
});
