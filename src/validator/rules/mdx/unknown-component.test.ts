import { describe, expect, test } from 'vitest';
import { check, hints } from '../../run/check.ts';
import rule from './unknown-component.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

/** The text after “expected Markdown or one of”. */
const ALL =
	'`Fact`, `Cite`, `Term`, `Voice`, `RunChart`, `DriverDiagram`, `PhaseTimeline`, `Callout`, `Steps`, `Checklist`, `Picture`, `Download`, `CardGrid`, `Card`, `Lang`';

test('the components on the list are accepted, with their attributes', () => {
	expect(
		check(
			rule,
			page(`<Fact id="a"/> <Cite id="a"/> <Term id="a"/> <Term id="a">words</Term>

<Voice id="a"/>

<RunChart measure="a"/>

<RunChart measure="a" idea="b"/>

<DriverDiagram/>

<PhaseTimeline programme="a"/>

<Callout kind="caution" title="A">

Text

</Callout>

<Steps>

1. One

</Steps>

<Checklist>

- One

</Checklist>

<Picture src="./a.png" alt="" caption="A"/>

<Download file="./a.pdf" label="A"/>

<CardGrid>

<Card title="A" href="/a/">

Text

</Card>

</CardGrid>

They said <Lang code="so">nabad</Lang>.`),
		),
	).toEqual([]);
});

describe('a tag that is not on the list', () => {
	test('is reported with the nearest component', () => {
		const files = page('<fact id="a"/> and <Calout>text</Calout>');
		expect(check(rule, files)).toEqual([
			`pages/a.mdx:4:1 Unexpected tag \`<fact>\`, expected Markdown or one of ${ALL}`,
			`pages/a.mdx:4:20 Unexpected tag \`<Calout>\`, expected Markdown or one of ${ALL}`,
		]);
		expect(hints(rule, files)).toEqual(["Did you mean 'Fact'?", "Did you mean 'Callout'?"]);
	});

	test('is reported with the Markdown for it', () => {
		const files = page('<b>bold</b> and <img src="./a.png"/>');
		expect(hints(rule, files)).toEqual([
			'Write **bold** with two stars.',
			'Write a picture as ![what it shows](./name.png).',
		]);
	});

	test.each([
		['a', 'Write a link as [words](address).'],
		['b', 'Write **bold** with two stars.'],
		['br', 'Leave a blank line to begin a new paragraph.'],
		['code', 'Put code in backticks.'],
		['em', 'Write *emphasis* with a star.'],
		['h1', 'The title is the h1; write headings as ## Heading.'],
		['h2', 'Write a heading as ## Heading.'],
		['h3', 'Write a heading as ### Heading.'],
		['hr', 'Write a line as ---.'],
		['i', 'Write *emphasis* with a star.'],
		['img', 'Write a picture as ![what it shows](./name.png).'],
		['li', 'Begin each item of a list with a dash.'],
		['ol', 'Begin each item with 1.'],
		['p', 'Leave a blank line to begin a new paragraph.'],
		['strong', 'Write **bold** with two stars.'],
		['table', 'Write a table with | between the cells.'],
		['ul', 'Begin each item of a list with a dash.'],
	])('<%s> has its Markdown in the hint', (tag, hint) => {
		expect(hints(rule, page(`<${tag}/>`))).toEqual([hint]);
	});

	test('that resembles no known one has no hint', () => {
		expect(hints(rule, page('<marquee>a</marquee>'))).toEqual(['']);
	});

	test('is reported without a name, with a dot and with a name that every object has', () => {
		expect(
			check(rule, page('a <>b</> <A.B/> <constructor/>')).map((line) => line.split(',')[0]),
		).toEqual([
			'pages/a.mdx:4:3 Unexpected tag `<>`',
			'pages/a.mdx:4:10 Unexpected tag `<A.B>`',
			'pages/a.mdx:4:17 Unexpected tag `<constructor>`',
		]);
	});

	test('that is unsafe is reported as such alone', () => {
		expect(check(rule, page('<script>a</script> <IFrame/> <style/>'))).toEqual([]);
		expect(check(rule, page('<scripts/>'))).toHaveLength(1);
		expect(check(rule, page('<noscript/>'))).toHaveLength(1);
	});
});

test('content of a component that does not show it, except comments, is reported', () => {
	expect(check(rule, page('<Fact id="a">{/* b */}</Fact> <Fact id="a">**b**</Fact>'))).toEqual([
		'pages/a.mdx:4:31 Unexpected text inside `<Fact>`, expected nothing: it would not be shown',
	]);
	expect(check(rule, page('<Voice id="a">\n\n{/* b */}\n\n</Voice>'))).toEqual([]);
	expect(hints(rule, page('<Fact id="a">b</Fact>'))).toEqual([
		'End the tag with `/>` and put the text after it.',
	]);
});

test('content that would not be shown is reported', () => {
	expect(check(rule, page('<Fact id="a">12 wards</Fact> <Fact id="a"> </Fact>'))).toEqual([
		'pages/a.mdx:4:1 Unexpected text inside `<Fact>`, expected nothing: it would not be shown',
	]);
});

describe('an inline field', () => {
	test('may contain Fact, Cite and Term', () => {
		expect(
			check(rule, {
				'change-ideas/a.mdx':
					'---\nproblem: Of <Fact id="a"/><Cite id="b"/> <Term id="c">d</Term>\n---\n',
			}),
		).toEqual([]);
	});

	test('must not contain other components', () => {
		const files = { 'change-ideas/a.mdx': '---\nproblem: Said <Voice id="a"/> <voice/>\n---\n' };
		expect(check(rule, files)).toEqual([
			'change-ideas/a.mdx:2:15 Unexpected component `<Voice>` in a field, expected one of `Fact`, `Cite`, `Term`, `Lang`: the others are for bodies alone',
			'change-ideas/a.mdx:2:31 Unexpected tag `<voice>`, expected Markdown or one of `Fact`, `Cite`, `Term`, `Lang`',
		]);
		expect(hints(rule, files)[0]).toBe('Move it to the body, below the second `---`.');
	});
});

test('the language of words is a tag, and fields may contain such words', () => {
	expect(check(rule, page('They said <Lang code="Somali">nabad</Lang>.'))).toEqual([
		'pages/a.mdx:4:23 Unexpected value `Somali` for `code` of `<Lang>`, expected a language tag',
	]);
	expect(check(rule, page('They said <Lang>nabad</Lang>.'))).toEqual([
		'pages/a.mdx:4:11 Expected attribute `code` of `<Lang>`',
	]);
	expect(hints(rule, page('They said <Lang code="Somali">nabad</Lang>.'))).toEqual([
		'Write the short code of the language, such as `ur` for Urdu or `cy` for Welsh.',
	]);
	const tool = '---\nproblem: They said <Lang code="so">nabad</Lang>.\n---\n';
	expect(check(rule, { 'change-ideas/a.mdx': tool })).toEqual([]);
});

test('lines and boxes to write in are only for sheets', () => {
	const body = '<Lines count={3}/>\n\n<Box label="A"/>';
	expect(check(rule, page(body))).toEqual([
		'pages/a.mdx:4:1 Unexpected component `<Lines>`: it is for sheets/ alone',
		'pages/a.mdx:6:1 Unexpected component `<Box>`: it is for sheets/ alone',
	]);
	expect(check(rule, { 'sheets/a.mdx': `---\ntitle: A\n---\n${body}\n` })).toEqual([]);
});

test('a page break is on a line of its own, names a page and is for programmes alone', () => {
	const programme = (body: string) => ({ 'programmes/a.mdx': `---\ntitle: A\n---\n${body}\n` });
	expect(check(rule, programme('Text.\n\n<PageBreak to="results"/>\n\nMore.'))).toEqual([]);
	expect(
		check(rule, programme('- Text <PageBreak to="results"/>\n\n<PageBreak to="result"/>')),
	).toEqual([
		'programmes/a.mdx:4:8 Unexpected component `<PageBreak>` inside other text, expected it on a line of its own: it would have no effect',
		'programmes/a.mdx:6:16 Unexpected value `result` for `to` of `<PageBreak>`, expected one of `how-it-works`, `results`, `not-published`',
	]);
	expect(check(rule, page('<PageBreak to="results"/>'))).toEqual([
		'pages/a.mdx:4:1 Unexpected component `<PageBreak>`: it is for programmes/ alone',
	]);
});

test('a count of lines is a whole number that fits on a page', () => {
	const counts = (count: string) =>
		check(rule, { 'sheets/a.mdx': `---\ntitle: A\n---\n<Lines count=${count}/>\n` });
	for (const count of ['{1}', '{30}', '"4"']) expect(counts(count)).toEqual([]);
	for (const count of ['{0}', '{31}', '{1.5}', '"many"'])
		expect(counts(count)).toEqual([
			expect.stringContaining('for `count` of `<Lines>`, expected a whole number from 1 to 30'),
		]);
});

test('code in place of a number or a language is left to another rule', () => {
	const sheet = '---\ntitle: A\n---\n<Lines count={many}/>\n';
	expect(check(rule, { 'sheets/a.mdx': sheet })).toEqual([]);
	expect(check(rule, page('They said <Lang code={language}>nabad</Lang>.'))).toEqual([]);
});

test('a component that is only for another collection has to go there', () => {
	expect(hints(rule, page('<Lines count={3}/>'))).toEqual([
		'Take it out, or move the text to an entry of sheets/.',
	]);
});
