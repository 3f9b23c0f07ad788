import { expect, test } from 'vitest';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { type Paint, plain, pretty, summary } from './pretty.ts';

const finding: Diagnostic = {
	file: 'tools/a.mdx',
	line: 2,
	column: 10,
	endLine: 2,
	endColumn: 15,
	severity: 'error',
	rule: 'reference/unknown',
	message: 'Unknown driver `pauze`, expected an id from drivers/',
};

const report = (diagnostics: readonly Diagnostic[], text?: string, paint: Paint = plain) =>
	pretty(diagnostics, {
		pathOf: (file) => `content/${file}`,
		linesOf: () => text?.split('\n'),
		paint,
	});

test('a finding has a summary, its line with the words underlined, and a hint', () => {
	expect(report([{ ...finding, hint: "Did you mean 'pause'?" }], '---\ndrivers: pauze')).toBe(
		[
			'content/tools/a.mdx:2:10  error  Unknown driver `pauze`, expected an id from drivers/  reference/unknown',
			'    2 | drivers: pauze',
			'      |          ^^^^^',
			"    Did you mean 'pause'?",
			'',
		].join('\n'),
	);
});

test('related places follow', () => {
	const related = [{ file: 'tools/b.mdx', line: 4, message: 'The other.' }];
	expect(report([{ ...finding, related }]).split('\n')[1]).toBe(
		'    content/tools/b.mdx:4  The other.',
	);
});

test('a finding about a whole file shows no line', () => {
	const whole = { ...finding, line: 1, column: 1, endLine: 1, endColumn: 1 };
	expect(report([whole], 'text').split('\n')).toHaveLength(2);
});

test('words over several lines are underlined to the end of the first', () => {
	const long = { ...finding, endLine: 3, endColumn: 2 };
	expect(report([long], '---\ndrivers: pauze\nx').split('\n')[2]).toBe('      |          ^^^^^');
});

test('a long line is cut to the part around the words', () => {
	const text = `${'a'.repeat(200)}pauze${'b'.repeat(200)}`;
	const [, line = '', mark = ''] = report(
		[{ ...finding, line: 1, column: 201, endLine: 1, endColumn: 206 }],
		text,
	).split('\n');
	expect(line).toMatch(/^ {4}1 \| …a+pauzeb+…$/);
	expect(line.length).toBeLessThan(110);
	expect(mark.indexOf('^')).toBe(line.indexOf('pauze'));
	expect(mark.trim()).toMatch(/^\| +\^{5}$/);
});

test('the content of a file cannot move the cursor or colour the terminal', () => {
	const sly = { ...finding, file: 'a\u001b[2J.mdx', message: 'Unexpected \u001b[31m\u202evalue\n' };
	expect(report([sly], 'x\ndriv\u001b[0m\ters: \u0007').replaceAll('\n', '')).not.toMatch(
		/\p{Cc}|\u202e/u,
	);
});

test('severities are shown in words and in colour', () => {
	const paint: Paint = (style, text) => `<${style}>${text}</${style}>`;
	const painted = report(
		[finding, { ...finding, severity: 'warning' }, { ...finding, severity: 'info' }],
		undefined,
		paint,
	);
	expect(painted).toContain('<red>error</red>');
	expect(painted).toContain('<yellow>warning</yellow>');
	expect(painted).toContain('<blue>info</blue>');
});

test('the summary counts the findings', () => {
	const warning: Diagnostic = { ...finding, severity: 'warning' };
	const info: Diagnostic = { ...finding, severity: 'info' };
	expect(summary([], 1, plain)).toBe('1 file, no problems found');
	expect(summary([finding], 2, plain)).toBe('1 error in 2 files');
	expect(summary([finding, finding, warning], 2, plain)).toBe('2 errors and 1 warning in 2 files');
	expect(summary([finding, warning, warning, info], 2, plain)).toBe(
		'1 error, 2 warnings and 1 note in 2 files',
	);
});

test('thousands of findings in a long line each show a part of it', () => {
	const text = `---\n${'pauze '.repeat(100_000)}`;
	const many = Array.from({ length: 10_000 }, (_, more) => ({
		...finding,
		column: 6 * more + 1,
		endColumn: 6 * more + 6,
	}));
	const lines = report(many, text).split('\n');
	expect(lines[1]).toBe(`    2 | ${'pauze '.repeat(15)}…`);
	expect(lines.at(-3)).toMatch(/^ {4}2 \| …(pauze ){5}pauze /);
});
