import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './unknown-component.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

describe('an attribute', () => {
	test('that the component does not have is reported, with the nearest', () => {
		const files = page('<Callout kinds="note">a</Callout> <Steps class="a">b</Steps>');
		expect(check(rule, files)).toEqual([
			'pages/a.mdx:4:10 Unexpected attribute `kinds` of `<Callout>`, expected one of `kind`, `title`',
			'pages/a.mdx:4:42 Unexpected attribute `class` of `<Steps>`, expected none',
		]);
		expect(hints(rule, files)).toEqual(["Did you mean 'kind'?", 'Take it out.']);
	});

	test('that is missing is reported at the tag', () => {
		const files = page('<Fact/> and\n<Download file="./a.pdf"/>');
		expect(check(rule, files)).toEqual([
			'pages/a.mdx:4:1 Expected attribute `id` of `<Fact>`',
			'pages/a.mdx:5:1 Expected attribute `label` of `<Download>`',
		]);
		expect(hints(rule, files)[0]).toBe('Write `<Fact id="…"`.');
	});

	test('under a wrong name is reported once', () => {
		expect(check(rule, page('<Fact ids="a"/>'))).toEqual([
			'pages/a.mdx:4:7 Unexpected attribute `ids` of `<Fact>`, expected `id`',
		]);
	});

	test('is given once and has a value', () => {
		expect(check(rule, page('<Fact id="a" id="b"/> <Fact id/> <Fact id=""/>'))).toEqual([
			'pages/a.mdx:4:14 Unexpected attribute `id` of `<Fact>`: it is given twice',
			'pages/a.mdx:4:29 Unexpected attribute `id` of `<Fact>` without a value',
			'pages/a.mdx:4:40 Unexpected attribute `id` of `<Fact>` without a value',
		]);
	});

	test('with a closed list of values has one of them', () => {
		const files = page('<Callout kind="warning">a</Callout> <Callout kind="nota">b</Callout>');
		expect(check(rule, files)).toEqual([
			'pages/a.mdx:4:16 Unexpected value `warning` for `kind` of `<Callout>`, expected one of `note`, `tip`, `caution`',
			'pages/a.mdx:4:52 Unexpected value `nota` for `kind` of `<Callout>`, expected one of `note`, `tip`, `caution`',
		]);
		expect(hints(rule, files)).toEqual(['', "Did you mean 'note'?"]);
	});

	test('that is unsafe is reported as such alone', () => {
		expect(check(rule, page('<Fact id="a" onClick="b"/> <Fact id="a" {...b}/>'))).toEqual([]);
		expect(check(rule, page('<Callout kind={a()}>b</Callout>'))).toEqual([]);
		expect(check(rule, page('<Fact id="a" button="b"/>'))).toHaveLength(1);
	});

	test('that every object has is still unknown', () => {
		expect(check(rule, page('<Fact id="a" constructor="b"/>'))).toEqual([
			'pages/a.mdx:4:14 Unexpected attribute `constructor` of `<Fact>`, expected `id`',
		]);
	});

	test('in braces is checked by its value', () => {
		const files = page('<Callout kind={3}>a</Callout> <Callout kind={ true }>b</Callout>');
		expect(check(rule, files)).toEqual([
			'pages/a.mdx:4:15 Unexpected value `3` for `kind` of `<Callout>`, expected one of `note`, `tip`, `caution`',
			'pages/a.mdx:4:45 Unexpected value `true` for `kind` of `<Callout>`, expected one of `note`, `tip`, `caution`',
		]);
		expect(check(rule, page('<Callout title={3}>a</Callout>'))).toEqual([]);
	});

	test('may be given only once, valid or not', () => {
		expect(check(rule, page('<Callout kind="note" kind="tip">a</Callout>'))).toEqual([
			'pages/a.mdx:4:22 Unexpected attribute `kind` of `<Callout>`: it is given twice',
		]);
		expect(check(rule, page('<Callout kind="nota" kind="tip">a</Callout>'))).toHaveLength(2);
	});

	test('that is missing is not reported in addition to a misnamed one', () => {
		expect(check(rule, page('<Download fil="./a.pdf"/>'))).toEqual([
			'pages/a.mdx:4:11 Unexpected attribute `fil` of `<Download>`, expected one of `file`, `label`',
		]);
		expect(check(rule, page('<Download/>'))).toEqual([
			'pages/a.mdx:4:1 Expected attribute `file` of `<Download>`',
			'pages/a.mdx:4:1 Expected attribute `label` of `<Download>`',
		]);
	});

	test('with words may be empty, any other may not', () => {
		expect(
			check(rule, page('<Callout title="">a</Callout> <Picture src="./a.png" alt=""/>')),
		).toEqual([]);
		expect(check(rule, page('<Callout title>a</Callout>'))).toEqual([
			'pages/a.mdx:4:10 Unexpected attribute `title` of `<Callout>` without a value',
		]);
		expect(check(rule, page('<Callout kind="">a</Callout>'))).toEqual([
			'pages/a.mdx:4:10 Unexpected attribute `kind` of `<Callout>` without a value',
		]);
	});

	test('is reported with what to do', () => {
		expect(findings(rule, page('<Callout colour="red">a</Callout>'))).toEqual([
			{
				file: 'pages/a.mdx',
				line: 4,
				column: 10,
				endLine: 4,
				endColumn: 22,
				severity: 'error',
				rule: 'mdx/unknown-component',
				message: 'Unexpected attribute `colour` of `<Callout>`, expected one of `kind`, `title`',
				hint: 'Take it out.',
			},
		]);
		expect(hints(rule, page('<Fact id="a" id="b"/> <Fact id/>'))).toEqual([
			'Keep one of the two.',
			'Write `id="…"`.',
		]);
	});

	test('in a tag on several lines has its place, in a quoted one that of the tag', () => {
		expect(
			check(
				rule,
				page(
					'<Callout\n  kind="nota"\n>\n\na\n\n</Callout>\n\n> <Callout\n>   kind="nota">\n>\n> a\n>\n> </Callout>',
				),
			),
		).toEqual([
			'pages/a.mdx:5:9 Unexpected value `nota` for `kind` of `<Callout>`, expected one of `note`, `tip`, `caution`',
			'pages/a.mdx:12:3 Unexpected value `nota` for `kind` of `<Callout>`, expected one of `note`, `tip`, `caution`',
		]);
	});
});
