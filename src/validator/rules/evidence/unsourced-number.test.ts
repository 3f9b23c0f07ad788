import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './unsourced-number.ts';

const page = (body: string) => ({
	'pages/about.mdx': `---\ntitle: About 12 wards\n---\n${body}\n`,
});
const found = (body: string) =>
	check(rule, page(body)).map((finding) => finding.replace('pages/about.mdx:', ''));

test('a percentage and a count without a source are reported at their words', () => {
	expect(found('It helped **45** per cent of staff on 12 wards.')).toEqual([
		'4:13 Unexpected percentage “45 per cent” without a source',
		'4:39 Unexpected count “12 wards” without a source',
	]);
});

test('a no-break space between a number and what it counts makes no difference', () => {
	expect(found('It helped 45\u00A0per\u00A0cent of 12\u00A0wards.')).toEqual([
		'4:11 Unexpected percentage “45 per cent” without a source',
		'4:26 Unexpected count “12 wards” without a source',
	]);
});

test('figures are not reported, nor numbers with a source anywhere in the paragraph', () => {
	expect(found('It helped <Fact id="x"/> of staff.')).toEqual([]);
	expect(found('It helped 45% of staff.\n<Cite id="x"/>')).toEqual([]);
});

test('a source in another paragraph, item or row does not count', () => {
	expect(found('45% of staff.\n\nThat is so. <Cite id="x"/>')).toHaveLength(1);
	expect(found('- 45% of staff\n- 12 wards <Cite id="x"/>')).toHaveLength(1);
	expect(found('| a | b |\n| - | - |\n| 45% | c |\n| 12 wards | d <Cite id="x"/> |')).toHaveLength(
		1,
	);
});

test('a source counts for its whole row, in a cell of its own too', () => {
	const table = (row: string) => found(`| a | b |\n| - | - |\n${row}`);
	expect(table('| 12 wards | so they say <Cite id="x"/> |')).toEqual([]);
	expect(table('| 12 wards | <Cite id="x"/> |')).toEqual([]);
	expect(table('| 12 wards | *<Cite id="x"/>* |')).toEqual([]);
});

test('durations, times and years are not counts', () => {
	expect(found('In 2024 wards met at 10:30 for 2 hours a week, for 24/7 staff.')).toEqual([]);
});

test('inline fields are checked, plain text is not', () => {
	const files = {
		'change-ideas/x.mdx':
			'---\ntitle: On 12 wards\nsummary: 45% of staff\nproblem: On 12 wards.\nlimitations: On 12 wards. <Cite id="x"/>\n---\n',
	};
	expect(check(rule, files)).toEqual([
		'change-ideas/x.mdx:4:13 Unexpected count “12 wards” without a source',
	]);
});

test('a number without a source is reported with what to do', () => {
	expect(findings(rule, page('It helped **45** per cent of staff.'))).toEqual([
		{
			file: 'pages/about.mdx',
			line: 4,
			column: 13,
			endLine: 4,
			endColumn: 26,
			severity: 'warning',
			rule: 'evidence/unsourced-number',
			message: 'Unexpected percentage “45 per cent” without a source',
			hint: 'Make it an entry of facts/ and write `<Fact id="…"/>`, or name its source in this paragraph with `<Cite id="…"/>`.',
		},
	]);
});
