import { expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './insecure.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

test('https is accepted', () => {
	expect(check(rule, page('[One](https://www.nhs.uk/a?page=2#b)'))).toEqual([]);
});

test('http is reported at the address, in bodies and in fields', () => {
	expect(
		check(rule, {
			...page('See [the NHS](http://www.nhs.uk/).'),
			'sources/a.yaml': 'title: A\nurl: http://www.nhs.uk/\n',
		}),
	).toEqual([
		'pages/a.mdx:4:15 Unexpected address `http://www.nhs.uk/` without encryption, expected `https://`',
		'sources/a.yaml:2:6 Unexpected address `http://www.nhs.uk/` without encryption, expected `https://`',
	]);
});

test('an address in a link definition is reported there', () => {
	expect(
		check(rule, page('[One][nhs], [NHS][] and [nhs].\n\n> [NHS]: <http://www.nhs.uk/> "The NHS"')),
	).toEqual(
		Array(3).fill(
			'pages/a.mdx:6:11 Unexpected address `http://www.nhs.uk/` without encryption, expected `https://`',
		),
	);
});

test('tracking parameters are reported, with the address without them', () => {
	const files = page('[One](https://www.nhs.uk/?a=1&utm_source=x&fbclid=y#b)');
	expect(check(rule, files)).toEqual([
		'pages/a.mdx:4:7 Unexpected tracking in `https://www.nhs.uk/?a=1&utm_source=x&fbclid=y#b`, expected the address without `utm_source`, `fbclid`',
	]);
	expect(hints(rule, files)).toEqual(['Write `https://www.nhs.uk/?a=1#b`.']);
});

test('an address with only tracking parameters loses its question mark', () => {
	expect(hints(rule, page('[One](https://www.nhs.uk/?mc_cid=1&mc_eid=2)'))).toEqual([
		'Write `https://www.nhs.uk/`.',
	]);
});

test('`%20` is kept in the address without them', () => {
	expect(hints(rule, page('[One](https://www.nhs.uk/?q=a%20b%26c&utm_source=x)'))).toEqual([
		'Write `https://www.nhs.uk/?q=a%20b%26c`.',
	]);
});

test.each([
	'http://localhost:4321/',
	'http://127.12.13.14/',
	'http://[::1]:80/',
	'http://intranet/',
])('%s is the finding of another rule', (address) => {
	expect(check(rule, page(`[a](${address}) [b](${address}?utm_source=x)`))).toEqual([]);
});

test.each([
	'http://localhost.com/',
	'http://127.0.0.1.com/',
	'http://1127.0.0.1/',
	'http://127.a.b.c/',
	'http://a.localhost.test/',
	'HTTP://www.nhs.uk/',
])('%s is without encryption', (address) => {
	expect(check(rule, page(`[a](${address})`))).toEqual([
		`pages/a.mdx:4:5 Unexpected address \`${address}\` without encryption, expected \`https://\``,
	]);
});

test('an address inside a mail filter’s is the one to write', () => {
	const files = page(
		'[a](https://eur01.safelinks.protection.outlook.com/?url=http%3A%2F%2Fwww.nhs.uk%2F%3Futm_source%3Dx&data=1) [b](https://protect-eu.mimecast.com/s/AbC)',
	);
	expect(check(rule, files)).toEqual([
		'pages/a.mdx:4:5 Unexpected address of a mail filter, `eur01.safelinks.protection.outlook.com`, expected the one that it leads to',
		'pages/a.mdx:4:113 Unexpected address of a mail filter, `protect-eu.mimecast.com`, expected the one that it leads to',
	]);
	expect(hints(rule, files)).toEqual([
		'Write `http://www.nhs.uk/`.',
		'Open it, and copy the address from the address bar of the browser.',
	]);
});

test('an address inside another is not checked', () => {
	expect(check(rule, page('[a](https://www.nhs.uk/?next=http://www.nhs.uk/)'))).toEqual([]);
	expect(check(rule, page('[a](/search/?next=//www.nhs.uk/&utm_source=x)'))).toEqual([]);
});

test.each(['https://localhost.org/', 'HTTPS://www.nhs.uk/', '//www.nhs.uk/'])(
	'tracking is reported at %s',
	(address) => {
		expect(check(rule, page(`[a](${address}?utm_source=x)`))).toEqual([
			`pages/a.mdx:4:5 Unexpected tracking in \`${address}?utm_source=x\`, expected the address without \`utm_source\``,
		]);
	},
);

test('an address of this site or a mailbox is not reported', () => {
	expect(check(rule, page('[a](/search/?utm_source=x) [b](mailto:us@x.org?utm_source=x)'))).toEqual(
		[],
	);
});

test('the finding spans the address, and says what to do; one address may have both', () => {
	const at = {
		file: 'pages/a.mdx',
		line: 4,
		column: 5,
		endLine: 4,
		endColumn: 32,
		severity: 'warning',
		rule: 'link/insecure',
	};
	expect(findings(rule, page('[a](http://www.nhs.uk/?fbclid=a)'))).toEqual([
		{
			...at,
			message:
				'Unexpected address `http://www.nhs.uk/?fbclid=a` without encryption, expected `https://`',
			hint: 'Try the address with `https://`; if the site has no such address, leave the link out.',
		},
		{
			...at,
			message:
				'Unexpected tracking in `http://www.nhs.uk/?fbclid=a`, expected the address without `fbclid`',
			hint: 'Write `http://www.nhs.uk/`.',
		},
	]);
});
