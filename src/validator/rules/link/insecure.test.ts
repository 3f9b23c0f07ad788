import { expect, test } from 'vitest';
import { check, hints } from '../../check.ts';
import rule from './insecure.ts';

const page = (body: string) => ({ 'pages/a.mdx': `---\ntitle: A\n---\n${body}\n` });

test('https is what is asked for', () => {
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

test('the reader’s own machine and hosts set aside for examples are exempt', () => {
	expect(
		check(
			rule,
			page(
				'[a](http://localhost:4321/) [b](http://127.0.0.1/) [c](http://[::1]:80/) [d](http://example.org) [e](http://www.example.com/x) [f](http://a.test/)',
			),
		),
	).toEqual([]);
});

test('a host that only begins like an example is not exempt', () => {
	expect(check(rule, page('[a](http://example.org.uk/)'))).toEqual([
		'pages/a.mdx:4:5 Unexpected address `http://example.org.uk/` without encryption, expected `https://`',
	]);
});

test('tracking parameters are reported, with the address without them', () => {
	const files = page('[One](https://www.nhs.uk/?a=1&utm_source=x&fbclid=y#b)');
	expect(check(rule, files)).toEqual([
		'pages/a.mdx:4:7 Unexpected tracking in `https://www.nhs.uk/?a=1&utm_source=x&fbclid=y#b`, expected the address without `utm_source`, `fbclid`',
	]);
	expect(hints(rule, files)).toEqual(['Write `https://www.nhs.uk/?a=1#b`.']);
});

test('an address of tracking parameters alone keeps no question mark', () => {
	expect(hints(rule, page('[One](https://www.nhs.uk/?mc_cid=1&mc_eid=2)'))).toEqual([
		'Write `https://www.nhs.uk/`.',
	]);
});
