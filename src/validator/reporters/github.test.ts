import { expect, test } from 'vitest';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { github } from './github.ts';

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

const report = (...diagnostics: Diagnostic[]) =>
	github(diagnostics, {
		pathOf: (file) => `content/${file}`,
		addressOf: (rule) => (rule === 'reference/unknown' ? 'https://example.org/#r' : undefined),
	});

test('a finding is one command with its place, its rule, what to do and where to read more', () => {
	expect(report({ ...finding, hint: 'Do this.' })).toBe(
		'::error file=content/tools/a.mdx,line=7,endLine=7,col=12,endColumn=20,title=reference/unknown::Unknown driver%0ADo this.%0Ahttps://example.org/#r\n',
	);
});

test('words over several lines have no columns', () => {
	expect(report({ ...finding, endLine: 9 })).toMatch(
		/^::error file=[^,]*,line=7,endLine=9,title=[^,]*::/,
	);
});

test('severities are mapped to commands', () => {
	expect(
		report(finding, { ...finding, severity: 'warning' }, { ...finding, severity: 'info' }).match(
			/^::\w+/gm,
		),
	).toEqual(['::error', '::warning', '::notice']);
});

test('nothing in a name or a message can end the command or start another', () => {
	const text = report({
		...finding,
		rule: 'link/text',
		file: 'a:b,c%.mdx',
		message: '100%\n::error::x\r%0A',
	});
	expect(text).toBe(
		'::error file=content/a%3Ab%2Cc%25.mdx,line=7,endLine=7,col=12,endColumn=20,title=link/text::100%25 ::error::x %250A\n',
	);
});

test('without findings there is no command', () => {
	expect(report()).toBe('');
});
