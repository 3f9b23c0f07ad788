import { describe, expect, test } from 'vitest';
import { check } from '../../check.ts';
import rule from './unsafe.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });
const unexpectedBraces = 'Unexpected braces: content holds no code';

test('Markdown, components and comments are safe', () => {
	expect(
		check(
			rule,
			page(
				'## A\n\nText {/* a comment */} with `{code}` and \\{braces\\}.\n\n{/* one\n two */ /* three */}\n\n```js\nimport a from "b";\n{a}\n```\n\n<Callout kind="tip" title="A">\n\nText\n\n</Callout>\n\n<Card title={3} open={true} n={-1.5}/>',
			),
		),
	).toEqual([]);
});

test('imports and exports are reported', () => {
	expect(check(rule, page('import a from "a"\n\nexport const b = 1\n\nText'))).toEqual([
		'pages/a.mdx:4:1 Unexpected `import`: content holds no code',
		'pages/a.mdx:6:1 Unexpected `export`: content holds no code',
	]);
});

describe('braces', () => {
	test('are reported in text, as a block and when they are empty', () => {
		expect(check(rule, page('a {1 + 1} b\n\n{process.exit()}\n\n{}'))).toEqual([
			`pages/a.mdx:4:3 ${unexpectedBraces}`,
			`pages/a.mdx:6:1 ${unexpectedBraces}`,
			`pages/a.mdx:8:1 ${unexpectedBraces}`,
		]);
	});

	test('with more than comments are reported', () => {
		expect(check(rule, page('{/* a */ b /* c */}'))).toEqual([
			`pages/a.mdx:4:1 ${unexpectedBraces}`,
		]);
	});

	test('in an attribute hold a number, `true` or `false`', () => {
		expect(
			check(rule, page('<Fact id={"a"}/> <Fact {...values}/> <Card title={() => 1}/>')),
		).toEqual([
			'pages/a.mdx:4:7 Unexpected code in `id`, expected a text in quotes, or a number, `true` or `false` in braces',
			'pages/a.mdx:4:24 Unexpected braces in a tag, expected attributes such as `id="…"`',
			'pages/a.mdx:4:44 Unexpected code in `title`, expected a text in quotes, or a number, `true` or `false` in braces',
		]);
	});

	test('are reported in inline fields, at their place', () => {
		expect(
			check(rule, { 'change-ideas/a.mdx': '---\nproblem: "Of {1 + 1} wards"\n---\n' }),
		).toEqual([`change-ideas/a.mdx:2:14 ${unexpectedBraces}`]);
	});
});

test('scripts, frames and styles are reported', () => {
	expect(
		check(
			rule,
			page(
				'<script>alert(1)</script>\n\n<iframe src="https://example.org"/>\n\nA <STYLE>b</STYLE>',
			),
		),
	).toEqual([
		'pages/a.mdx:4:1 Unexpected tag `<script>`: it brings in code or pages from elsewhere',
		'pages/a.mdx:6:1 Unexpected tag `<iframe>`: it brings in code or pages from elsewhere',
		'pages/a.mdx:8:3 Unexpected tag `<STYLE>`: it brings in code or pages from elsewhere',
	]);
});

test('what a browser would run at an event is reported, on any tag', () => {
	expect(check(rule, page('<Fact id="a" onClick="b()"/> <img src="x" onerror="b()"/>'))).toEqual([
		'pages/a.mdx:4:14 Unexpected attribute `onClick`: it runs code in the reader’s browser',
		'pages/a.mdx:4:43 Unexpected attribute `onerror`: it runs code in the reader’s browser',
	]);
});

test('addresses that hold code are reported, however they are written', () => {
	const said = (address: string) =>
		`Unexpected address \`${address}\`: it holds code or data instead of a place`;
	expect(
		check(
			rule,
			page(
				'[a](javascript:b) [c](JaVaScRiPt&#58;d)\n\n<Card title="A" href=" java&#10;script:b"/>\n\n![e](data:image/svg+xml,f)',
			),
		),
	).toEqual([
		`pages/a.mdx:4:5 ${said('javascript:b')}`,
		`pages/a.mdx:4:23 ${said('JaVaScRiPt:d')}`,
		`pages/a.mdx:6:17 ${said(' java\nscript:b')}`,
		`pages/a.mdx:8:6 ${said('data:image/svg+xml,f')}`,
	]);
});
