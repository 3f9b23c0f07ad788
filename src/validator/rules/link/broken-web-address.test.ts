import { describe, expect, test } from 'vitest';
import { check, hints } from '../../run/check.ts';
import rule from './broken.ts';

/** A page whose body starts on line 4. */
const page = (body: string, fields = 'title: A page') => `---\n${fields}\n---\n${body}\n`;
const TOOL = page('## How to use it\n\nText.\n\n## How to use it', 'title: Pause');
const beyond = (message: string) => `pages/here.mdx:4:${message}`;

describe('an address that leads out of the site', () => {
	test('as a mailbox or a number is not reported', () => {
		const links = ['mailto:us@example.org?subject=Hello', 'tel:999', 'sms:85258'];
		const body = links.map((link) => `[words](${link})`).join('\n\n');
		expect(check(rule, { 'pages/here.mdx': page(body) })).toEqual([]);
	});

	test('as a command to a phone, or with hidden recipients, is reported', () => {
		const links = ['tel:*%2306%23', 'mailto:us@example.org?bcc=x'];
		const body = links.map((link) => `[words](${link})`).join('\n\n');
		expect(check(rule, { 'pages/here.mdx': page(body) })).toEqual([
			beyond(
				'9 Unexpected address `tel:*%2306%23`: it is not a phone number, which has digits and spaces alone',
			),
			'pages/here.mdx:6:9 Unexpected address `mailto:us@example.org?bcc=x`: `bcc` is nothing that a link may fill in',
		]);
	});
});

test('an address out of the site is not followed', () => {
	expect(
		check(rule, {
			'pages/here.mdx': page(
				'[One](https://www.example.org/x), [two](mailto:us@example.org), [three](tel:111)',
			),
		}),
	).toEqual([]);
});

describe('an address out of the site', () => {
	test.each([
		'https:example.org',
		'https:/example.org',
		'https://',
		'//example.org/',
		'\\\\\\\\example.org/',
		'/\\\\example.org/',
		'https://nhs.uk@example.org/',
		'<https://www.example.org /x>',
		'https&colon;example.org',
		'&#x2f;/example.org',
		'HTTPS:example.org',
		'<//example.org /x>',
	])('written as %s is reported', (address) => {
		expect(check(rule, { 'pages/here.mdx': page(`[words](${address})`) })).toHaveLength(1);
	});

	test.each(['https://example.org/', 'mailto:us@example.org', 'tel:111', 'sms:85258'])(
		'written as %s is not reported',
		(address) => {
			expect(check(rule, { 'pages/here.mdx': page(`[words](${address})`) })).toEqual([]);
		},
	);

	test.each([
		'https://example.org/a.png',
		'https:example.org/a.png',
		'//example.org/a.png',
		'http:/example.org/a.png',
		'ftp://example.org/a.png',
	])('is not allowed for a picture or a file: %s', (address) => {
		const files = {
			'pages/here.mdx': page(
				`![A moon](${address})\n\n<Picture src="${address}" alt="A moon"/>\n\n<Download file="${address}" label="Moon"/>`,
			),
		};
		expect(check(rule, files)).toHaveLength(3);
	});
});

describe('an address with the site’s own host', () => {
	const from = (site: string, body: string) => ({
		'site.yaml': `title: Site\ntagline: A site\nurl: https://www.example.org\n${site}feedback: us@example.org\nfooter: Foot\n`,
		'tools/pause.mdx': TOOL,
		'pages/here.mdx': page(body),
	});

	test('is checked as one within the site', () => {
		const files = from(
			'',
			'[a](https://www.example.org/tools/pause/#how-to-use-it) [b](https://www.example.org/xylophone/) [c](HTTPS://WWW.EXAMPLE.ORG) [d](https://www.example.org/tools/pauze/?a=1)',
		);
		expect(check(rule, files)).toEqual([
			beyond(
				'61 Unexpected address `https://www.example.org/xylophone/`: the site has no such page or file',
			),
			beyond(
				'130 Unexpected address `https://www.example.org/tools/pauze/?a=1`: the site has no such page or file',
			),
		]);
		expect(hints(rule, files)).toEqual([
			'It is this site’s own address: write it from its root, such as `/glossary/`.',
			"Did you mean '/tools/pause/'?",
		]);
	});

	test('is checked in fields too', () => {
		expect(
			check(rule, {
				...from('', ''),
				'sources/a.yaml': 'title: A\nurl: https://www.example.org/nowhere/\n',
			}),
		).toEqual([
			'sources/a.yaml:2:6 Unexpected address `https://www.example.org/nowhere/`: the site has no such page or file',
		]);
	});

	test('is that of another site outside the base path', () => {
		const body =
			'[a](https://www.example.org/qi/tools/pause/) [b](https://www.example.org/nowhere/) [c](https://www.example.org/qi/nowhere/) [d](https://www.example.org/qix/)';
		expect(check(rule, from('base: /qi/\n', body))).toEqual([
			beyond(
				'88 Unexpected address `https://www.example.org/qi/nowhere/`: the site has no such page or file',
			),
		]);
	});
});
