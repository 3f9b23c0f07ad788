import { expect, test } from 'vitest';
import { check } from '../../check.ts';
import rule from './text.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

test('words that say where a link leads are what is asked for', () => {
	expect(
		check(
			rule,
			page(
				'[The tools](/tools/), [read more about tools](/tools/), [nhs.uk](https://www.nhs.uk), [us@example.org](mailto:us@example.org), [![Moon](./moon.png)](/tools/), [<Term id="a"/>](/tools/)',
			),
		),
	).toEqual([]);
});

test('words that say nothing are reported, whatever their case and marks', () => {
	expect(
		check(rule, page('[Here](/a/), [click  here](/a/), [**Read more…**](/a/), [this link](/a/)')),
	).toEqual([
		'pages/a.mdx:4:2 Unexpected link text “Here”, expected words that say where it leads',
		'pages/a.mdx:4:15 Unexpected link text “click here”, expected words that say where it leads',
		'pages/a.mdx:4:35 Unexpected link text “Read more…”, expected words that say where it leads',
		'pages/a.mdx:4:58 Unexpected link text “this link”, expected words that say where it leads',
	]);
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

test('a link without words is reported', () => {
	expect(check(rule, page('a [](/tools/)'))).toEqual([
		'pages/a.mdx:4:3 Unexpected link without words, expected where it leads',
	]);
});

test('the words of cards and downloads are judged', () => {
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
