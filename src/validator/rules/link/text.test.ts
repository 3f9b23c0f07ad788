import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './text.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

test('words that describe the target of a link are accepted', () => {
	expect(
		check(
			rule,
			page(
				'[The tools](/tools/), [read more about tools](/tools/), [nhs.uk](https://www.nhs.uk), [us@example.org](mailto:us@example.org), [![Moon](./moon.png)](/tools/), [<Term id="a"/>](/tools/)',
			),
		),
	).toEqual([]);
});

test('meaningless words are reported, whatever their case and punctuation', () => {
	expect(
		check(rule, page('[Here](/a/), [click  here](/a/), [**Read more…**](/a/), [this link](/a/)')),
	).toEqual([
		'pages/a.mdx:4:2 Unexpected link text “Here”, expected words that say where it leads',
		'pages/a.mdx:4:15 Unexpected link text “click here”, expected words that say where it leads',
		'pages/a.mdx:4:35 Unexpected link text “Read more…”, expected words that say where it leads',
		'pages/a.mdx:4:58 Unexpected link text “this link”, expected words that say where it leads',
	]);
});

test('thousands of marks within the words of a link count as words', {
	timeout: 20_000,
}, () => {
	expect(check(rule, page(`[a${'!'.repeat(100_000)}b](/a/)`))).toEqual([]);
});

test('a bare address is reported', () => {
	expect(
		check(rule, page('See https://www.nhs.uk/a, www.nhs.uk and [nhs.uk/a](https://nhs.uk/a).')),
	).toEqual([
		'pages/a.mdx:4:5 Unexpected address `https://www.nhs.uk/a` as link text, expected words that say where it leads',
		'pages/a.mdx:4:27 Unexpected address `www.nhs.uk` as link text, expected words that say where it leads',
		'pages/a.mdx:4:43 Unexpected address `nhs.uk/a` as link text, expected words that say where it leads',
	]);
});

test('only punctuation, and a page named by its address, are meaningless', () => {
	expect(check(rule, page('[→](/tools/) [nhs.uk/rights](/tools/) [and/or](/tools/)'))).toEqual([
		'pages/a.mdx:4:2 Unexpected link text “→”, expected words that say where it leads',
		'pages/a.mdx:4:15 Unexpected address `nhs.uk/rights` as link text, expected words that say where it leads',
	]);
});

test('a link without words is reported', () => {
	expect(check(rule, page('a [](/tools/)'))).toEqual([
		'pages/a.mdx:4:3 Unexpected link without words, expected where it leads',
	]);
});

test('the words of cards and downloads are checked', () => {
	expect(
		check(
			rule,
			page(
				'<Card title="Here" href="/a/">\n\nText\n\n</Card>\n\n<Download file="./a.pdf" label="here"/>',
			),
		),
	).toEqual([
		'pages/a.mdx:4:14 Unexpected link text “Here”, expected words that say where it leads',
		'pages/a.mdx:10:33 Unexpected link text “here”, expected words that say where it leads',
	]);
});

test('addresses in fields are not links with words', () => {
	expect(check(rule, { 'sources/a.yaml': 'title: A\nurl: https://www.nhs.uk/\n' })).toEqual([]);
});

test.each([
	'click',
	'Click here',
	'click this link',
	'continue reading',
	'Details',
	'find out more',
	'follow this link',
	'full details',
	'go here',
	'here',
	'Learn more',
	'link',
	'more',
	'more details',
	'more info',
	'more information',
	'page',
	'read here',
	'READ MORE',
	'read on',
	'see here',
	'see more',
	'this',
	'this link',
	'this page',
	'this site',
	'this website',
	'view more',
	'website',
])('“%s” does not describe the target of a link', (words) => {
	expect(check(rule, page(`[${words}](/a/)`))).toEqual([
		`pages/a.mdx:4:2 Unexpected link text “${words}”, expected words that say where it leads`,
	]);
	expect(check(rule, page(`[${words} about the ward](/a/)`))).toEqual([]);
});

test('marks around such words do not help, nor does a line end', () => {
	for (const words of ['>> here', 'here >>', '“here”', '(read more …)', 'click\nhere', 'here!?'])
		expect(check(rule, page(`[${words}](/a/)`))).toHaveLength(1);
	for (const words of ['2 here', 'here 2', 'where'])
		expect(check(rule, page(`[${words}](/a/)`))).toEqual([]);
});

test('a link to a mailbox or a telephone needs meaningful words, too', () => {
	expect(check(rule, page('[here](mailto:us@example.org), [](tel:111)'))).toEqual([
		'pages/a.mdx:4:2 Unexpected link text “here”, expected words that say where it leads',
		'pages/a.mdx:4:32 Unexpected link without words, expected where it leads',
	]);
	expect(check(rule, page('[111](tel:111), [us@example.org](mailto:us@example.org)'))).toEqual([]);
});

test('spaces around words are not part of them', () => {
	expect(check(rule, page('<Card title="  here " href="/a/">a</Card>'))).toEqual([
		expect.stringContaining('Unexpected link text “here”'),
	]);
});

test('only spaces are not words', () => {
	expect(check(rule, page('a [ ](/tools/)'))).toHaveLength(1);
	expect(check(rule, page('<Card title="  " href="/a/">a</Card>'))).toHaveLength(1);
});

test.each([
	['https://www.nhs.uk/a', 'https://www.nhs.uk/b'],
	['HTTP://www.nhs.uk', 'https://www.nhs.uk'],
	['www.nhs.uk', '/a/'],
	['WWW.nhs.uk', '/a/'],
	['nhs.uk/a', 'http://nhs.uk/a'],
	['nhs.uk/a', 'HTTPS://nhs.uk/a'],
	['www2.england.nhs.uk/a', '/a/'],
	['nhs.uk2/a', '/a/'],
	['localhost/a', 'http://localhost/a'],
	['/tools/', '/tools/'],
])('%s is an address, not words', (words, address) => {
	expect(check(rule, page(`<Card title="${words}" href="${address}">a</Card>`))).toHaveLength(1);
});

test.each([
	['Ask www.nhs.uk', '/a/'],
	['www.nhs.uk and more', '/a/'],
	['and/or', '/a/'],
	['nhs.uk', 'https://nhs.uk'],
	['awww.nhs', '/a/'],
	['nhs.uk/a and more', '/a/'],
	['nhs.uk or/and', '/a/'],
	['B', '/a/'],
	['/go?to=nhs.uk/a', '/go?to=https://nhs.uk/a'],
])('“%s” is more than an address', (words, address) => {
	expect(check(rule, page(`<Card title="${words}" href="${address}">a</Card>`))).toEqual([]);
});

test('a picture is not a link, and a link of a picture has the picture’s words', () => {
	expect(check(rule, page('![](./a.png) <Picture src="./a.png" alt="here"/>'))).toEqual([]);
	expect(check(rule, page('[![here](./a.png)](/a/)'))).toHaveLength(1);
});

test('the finding spans the words, and says what to do', () => {
	expect(findings(rule, page('See [here](/a/).'))).toEqual([
		{
			file: 'pages/a.mdx',
			line: 4,
			column: 6,
			endLine: 4,
			endColumn: 10,
			severity: 'warning',
			rule: 'link/text',
			message: 'Unexpected link text “here”, expected words that say where it leads',
			hint: 'Use the title of the page it leads to.',
		},
	]);
	expect(hints(rule, page('[](/a/) [www.nhs.uk](https://www.nhs.uk/)'))).toEqual([
		'Write the words between the square brackets.',
		'Write `[the title of the page](https://www.nhs.uk/)`.',
	]);
});
