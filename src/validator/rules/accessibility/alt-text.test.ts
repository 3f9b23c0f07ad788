import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './alt-text.ts';

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });
const MISSING = 'Expected `alt` for this picture: what it shows, in words';

test('a picture without words is reported, in Markdown and as a component', () => {
	expect(check(rule, page('Look: ![](./moon.png)'))).toEqual([`pages/about.mdx:4:7 ${MISSING}`]);
	expect(check(rule, page('<Picture src="./moon.png"/>'))).toEqual([
		`pages/about.mdx:4:1 ${MISSING}`,
	]);
	expect(check(rule, page('<Picture src="./moon.png" alt=" "/>'))).toEqual([
		`pages/about.mdx:4:32 ${MISSING}`,
	]);
});

test('a file name as alternative text is reported at its words', () => {
	const message = (name: string) =>
		`Unexpected name of a file \`${name}\` as \`alt\`, expected what the picture shows`;
	expect(check(rule, page('![moon.PNG](./moon.png)'))).toEqual([
		`pages/about.mdx:4:3 ${message('moon.PNG')}`,
	]);
	expect(check(rule, page('<Picture src="/ward-plan.svg" alt="ward-plan"/>'))).toEqual([
		`pages/about.mdx:4:36 ${message('ward-plan')}`,
	]);
});

test.each('avif bmp gif heic jpg jpeg pdf png svg tif tiff webp'.split(' '))(
	'words that end in .%s are a file name',
	(ending) => {
		expect(check(rule, page(`![a moon.${ending}](./x.jpg)`))).toHaveLength(1);
		expect(check(rule, page(`![How to open a moon.${ending} file](./x.jpg)`))).toEqual([]);
	},
);

test.each([
	'DSC_0001',
	'DSCF1234',
	'DSCN1234',
	'IMG_1234',
	'image1',
	'P1010001',
	'pic 2',
	'PICT0001',
	'PXL_20250101_101112',
	'Photo 12',
	'scan-3',
	'Screenshot 2025-01-02',
	'Screen shot 2025-01-02',
])('%s is a name given by a camera or a computer', (name) => {
	expect(check(rule, page(`![${name}](./x.jpg)`))).toHaveLength(1);
	expect(check(rule, page(`![Our ${name}](./x.jpg)`))).toEqual([]);
	expect(check(rule, page(`![${name} of the ward](./x.jpg)`))).toEqual([]);
});

test.each([
	['ward-plan', './ward-plan.svg'],
	['Ward-Plan', './ward-plan.svg'],
	['ward-plan', './WARD-PLAN.SVG'],
	['ward_plan', '/pictures/wards/ward_plan.png'],
	['moon2', '/moon2.png?size=2.5#top'],
	['ward-plan.v2', './ward-plan.v2.svg'],
	['ward-plan', './ward-plan'],
])('%s is the name of the file at %s', (words, address) => {
	expect(check(rule, page(`![${words}](${address})`))).toHaveLength(1);
});

test('words that happen to match the file name are accepted', () => {
	expect(check(rule, page('![moon](./moon.png) ![The ward plan](./ward-plan.png)'))).toEqual([]);
	expect(check(rule, page('<Picture src="./moon.png" alt="A moon"/>'))).toEqual([]);
	expect(check(rule, page('![Well-being](./well-being-2.png)'))).toEqual([]);
	expect(check(rule, page('<Picture alt="A moon"/>'))).toEqual([]);
});

test('only pictures need words, and unreadable texts are left to another rule', () => {
	expect(
		check(rule, page('![Moon](./moon.png) `<Picture/>` <Card title="A" href="/a/"/>')),
	).toEqual([]);
	expect(check(rule, page('![](./moon.png) <Callout>'))).toEqual([]);
});

test('pictures in inline fields and boxes are checked too', () => {
	expect(
		check(rule, { 'glossary/moon.yaml': 'term: Moon\nmeaning: A ![](./moon.png) moon\n' }),
	).toEqual([`glossary/moon.yaml:2:12 ${MISSING}`]);
	expect(check(rule, page('<Callout>\n\n![](./moon.png)\n\n</Callout>'))).toHaveLength(1);
});

test.each(['', 'moon.png'])('the hint at “%s” suggests what to write', (words) => {
	expect(hints(rule, page(`![${words}](./moon.png)`))).toEqual([
		'Write what somebody would miss who can’t see it.',
	]);
});

test('the finding spans the words, or the picture if there are none', () => {
	const rest = { file: 'pages/about.mdx', severity: 'error', rule: 'accessibility/alt-text' };
	const hint = 'Write what somebody would miss who can’t see it.';
	expect(findings(rule, page('Look: ![](./moon.png)\n\n![IMG_1234](./x.png)'))).toEqual([
		{ ...rest, line: 4, column: 7, endLine: 4, endColumn: 22, message: MISSING, hint },
		{
			...rest,
			line: 6,
			column: 3,
			endLine: 6,
			endColumn: 11,
			message: 'Unexpected name of a file `IMG_1234` as `alt`, expected what the picture shows',
			hint,
		},
	]);
});
