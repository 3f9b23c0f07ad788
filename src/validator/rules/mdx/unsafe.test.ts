import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
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

	test('in an attribute may contain a number, `true` or `false`', () => {
		expect(
			check(rule, page('<Fact id={"a"}/> <Fact {...values}/> <Card title={() => 1}/>')),
		).toEqual([
			'pages/a.mdx:4:7 Unexpected code in `id`, expected a text in quotes, or a number, `true` or `false` in braces',
			'pages/a.mdx:4:24 Unexpected braces in a tag, expected attributes such as `id="…"`',
			'pages/a.mdx:4:44 Unexpected code in `title`, expected a text in quotes, or a number, `true` or `false` in braces',
		]);
	});

	test('may contain a comment, however it is written', () => {
		for (const comment of [
			'{/**/}',
			'{/* a * b ** c */}',
			'{/* a **/}',
			'{ /* a */ }',
			'{/* a\n * b */ /* c */}',
			'{/* 1 / 2 */}',
		])
			expect(check(rule, page(`a ${comment} b\n\n${comment}`))).toEqual([]);
	});

	test('with a comment and code are reported', () => {
		for (const code of ['{/* a */ 1}', '{1 /* a */}', '{/* a */ 1 /* b */}', '{a /* b */ /* c */}'])
			expect(check(rule, page(`a ${code} b`))).toEqual([`pages/a.mdx:4:3 ${unexpectedBraces}`]);
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

test('event handlers are reported on any tag', () => {
	expect(check(rule, page('<Fact id="a" onClick="b()"/> <img src="x" onerror="b()"/>'))).toEqual([
		'pages/a.mdx:4:14 Unexpected attribute `onClick`: it runs code in the reader’s browser',
		'pages/a.mdx:4:43 Unexpected attribute `onerror`: it runs code in the reader’s browser',
	]);
});

test('addresses with code are reported, however they are written', () => {
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

test('a word that only starts or ends like code is a word', () => {
	expect(check(rule, page('<Picture src="./a.png" alt="On" caption="On"/>'))).toEqual([]);
	expect(check(rule, page('[a](/x/?y=javascript:b) [c](/data:d/)'))).toEqual([]);
	expect(check(rule, page('<Card title="javascript" href="/javascript/">a</Card>'))).toEqual([]);
	expect(check(rule, page('import exported from "export"'))).toEqual([
		'pages/a.mdx:4:1 Unexpected `import`: content holds no code',
	]);
});

test('an address with a script of any kind is reported', () => {
	expect(check(rule, page('[a](vbscript:b) <Card title="A" href="DATA:b">c</Card>'))).toEqual([
		'pages/a.mdx:4:5 Unexpected address `vbscript:b`: it holds code or data instead of a place',
		'pages/a.mdx:4:33 Unexpected address `DATA:b`: it holds code or data instead of a place',
	]);
});

test('an address of 60 characters is shown in full, a longer one is cut', () => {
	const shown = (length: number) =>
		check(rule, page(`[a](data:${'x'.repeat(length - 5)})`)).map((line) => line.split('`')[1]);
	expect(shown(60)).toEqual([`data:${'x'.repeat(55)}`]);
	expect(shown(61)).toEqual([`data:${'x'.repeat(52)}…`]);
});

test('braces in a body that can’t be read are left to another rule', () => {
	expect(check(rule, page('{1 + 1} <Callout>'))).toEqual([]);
});

test('the finding spans what is unsafe, and says what to do', () => {
	expect(findings(rule, page('a {1 + 1} b'))).toEqual([
		{
			file: 'pages/a.mdx',
			line: 4,
			column: 3,
			endLine: 4,
			endColumn: 10,
			severity: 'error',
			rule: 'mdx/unsafe',
			message: unexpectedBraces,
			hint: 'Write a brace that is meant as a character as \\{, a comment as {/* … */}.',
		},
	]);
	const hint = (body: string) => hints(rule, page(body));
	expect(hint('export const a = 1')).toEqual([
		'Take the line out: the components are there without it. If it is a sentence, begin it with another word.',
	]);
	expect(hint('<script>a</script>')).toEqual(['Take it out; link to the page instead.']);
	expect(hint('<Fact id="a" onClick="b"/>')).toEqual(['Take it out.']);
	expect(hint('<Fact id={a}/>')).toEqual(['Write `id="…"`.']);
	expect(hint('<Fact {...a}/>')).toEqual(['Write each attribute out.']);
	expect(hint('[a](javascript:b)')).toEqual(['Write where the link leads.']);
});

test('harmful parts are reported in an unreadable text, too', () => {
	expect(
		check(
			rule,
			page(
				'<style>\nbody { color: red }\n</style>\n\n<img src=x onerror=alert(1)>\n\n[a](javascript:b) <a href="javascript:c">',
			),
		),
	).toEqual([
		'pages/a.mdx:4:1 Unexpected tag `<style>`: it brings in code or pages from elsewhere',
		'pages/a.mdx:8:12 Unexpected attribute `onerror`: it runs code in the reader’s browser',
		'pages/a.mdx:10:5 Unexpected address `javascript:b`: it holds code or data instead of a place',
		'pages/a.mdx:10:22 Unexpected address `javascript:c`: it holds code or data instead of a place',
	]);
});

test('code that is only shown is harmless, in an unreadable text too', () => {
	expect(check(rule, page('`<script>` <Callout>\n\n```html\n<a onclick="b()">\n```'))).toEqual([]);
});

test.each([
	'ftp://example.org',
	'intent://x',
	'JAVA&#x53;CRIPT:alert(1)',
	'javascript&colon;alert(1)',
	'&#106;avascript:alert(1)',
	'vbscript:x',
	'blob:https://example.org',
	'ms-word:ofe|u|https://example.org',
])('the address %s is reported wherever it stands', (address) => {
	const body = `[words](<${address}>)\n\n[words][a]\n\n<Card title="A" href="${address}">Text</Card>\n\n[a]: <${address}>\n`;
	const files = {
		'pages/a.mdx': `---\ntitle: A\n---\n\n${body}`,
		'change-ideas/a.mdx': `---\nproblem: '[words](<${address}>)'\n---\n`,
	};
	expect(check(rule, files).length).toBe(4);
});

test.each(['java&Tab;script:alert(1)', 'java&NewLine;script:alert(1)'])(
	'the address %s, which a browser reads without its gap, is reported in an attribute',
	(address) => {
		expect(check(rule, page(`<Card title="A" href="${address}">Text</Card>`))).toHaveLength(1);
	},
);

test('words with a colon are not an address', () => {
	const body =
		'<Callout title="Note: read this">\n\nText.\n\n</Callout>\n\n<Download file="./a.pdf" label="Step:one"/>\n';
	expect(check(rule, { 'pages/a.mdx': `---\ntitle: A\n---\n\n${body}` })).toEqual([]);
});

test('an address of another kind is reported with the kinds that are served', () => {
	expect(
		check(rule, { 'pages/a.mdx': '---\ntitle: A\n---\n\n[words](ftp://example.org)\n' }),
	).toEqual([
		'pages/a.mdx:5:9 Unexpected address `ftp://example.org`: a link out of the site is https, http, mailto, tel or sms',
	]);
});
