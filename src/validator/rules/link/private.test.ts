import { expect, test } from 'vitest';
import { check, hints, SITE_YAML } from '../../run/check.ts';
import rule from './private.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

test('an address that only its author can reach is reported, in bodies and in fields', () => {
	const files = {
		...page(
			'[a](http://localhost:4321/about/) [b](https://intranet/plan) [c](https://127.0.0.1/form) [d](//server/share)',
		),
		'sources/a.yaml': 'title: A\nurl: https://wiki.trust.local/a\n',
	};
	expect(check(rule, files)).toEqual([
		'pages/a.mdx:4:5 Unexpected address `http://localhost:4321/about/`: it leads to the reader’s own computer',
		'pages/a.mdx:4:39 Unexpected address `https://intranet/plan`: only your own network knows this name',
		'pages/a.mdx:4:66 Unexpected address `https://127.0.0.1/form`: it leads to the reader’s own computer',
		'pages/a.mdx:4:94 Unexpected address `//server/share`: only your own network knows this name',
		'sources/a.yaml:2:6 Unexpected address `https://wiki.trust.local/a`: only your own network knows this name',
	]);
	expect(hints(rule, files)[0]).toBe(
		'Link to a page that every reader can open, or put the file beside this entry. If readers can reach it, add its host to `privacy.allow.links` in site.yaml.',
	);
});

test('a file on the author’s own computer is reported', () => {
	const files = page(
		'[a](file:///C:/a.pdf) [b](C:\\a.pdf) ![c](c:/plan.png)\n\n<Download file="C:/a.pdf" label="A"/>',
	);
	expect(check(rule, files)).toEqual([
		'pages/a.mdx:4:5 Unexpected address `file:///C:/a.pdf`: it leads to a file on your own computer',
		'pages/a.mdx:4:27 Unexpected address `C:\\a.pdf`: it leads to a file on your own computer',
		'pages/a.mdx:4:42 Unexpected address `c:/plan.png`: it leads to a file on your own computer',
		'pages/a.mdx:6:17 Unexpected address `C:/a.pdf`: it leads to a file on your own computer',
	]);
	expect(hints(rule, files)[0]).toBe('Put the file beside this entry and write `./name`.');
});

test.each([
	'https://www.example.org/localhost/',
	'/localhost/',
	'./intranet.pdf',
	'mailto:us@intranet',
	'tel:111',
	'#intranet',
])('%s is an address for everybody', (address) => {
	expect(check(rule, page(`[a](${address})`))).toEqual([]);
});

test('`site.yaml` can allow hosts, and addresses with what is below them', () => {
	const site = `${SITE_YAML}privacy: {allow: {links: [Intranet, "https://wiki.local/open/"]}}\n`;
	const files = {
		'site.yaml': site,
		...page(
			'[a](https://intranet/a) [b](https://intranet2/a) [c](https://wiki.local/open/a) [d](https://wiki.local/a)',
		),
	};
	expect(check(rule, files)).toEqual([
		'pages/a.mdx:4:29 Unexpected address `https://intranet2/a`: only your own network knows this name',
		'pages/a.mdx:4:85 Unexpected address `https://wiki.local/a`: only your own network knows this name',
	]);
});
