import { describe, expect, test } from 'vitest';
import { SITE_YAML } from '../../src/validator/run/check.ts';
import { fixBody, fixFiles } from './fix-files.ts';

describe('addresses', () => {
	test.each([
		['[A](http://www.nhs.uk/)', '[A](https://www.nhs.uk/)'],
		['[A](HTTP://WWW.NHS.UK/x)', '[A](https://WWW.NHS.UK/x)'],
		['[A](https://a.org/?a=1&utm_source=x#b)', '[A](https://a.org/?a=1#b)'],
		['[A](http://www.nhs.uk/?fbclid=1)', '[A](https://www.nhs.uk/)'],
		[
			'<Card title="A" href="http://www.gov.uk/a">x</Card>',
			'<Card title="A" href="https://www.gov.uk/a">x</Card>',
		],
		['[http://www.nhs.uk/](http://www.nhs.uk/)', '[http://www.nhs.uk/](https://www.nhs.uk/)'],
	])('%s becomes %s', (before, after) => {
		expect(fixBody(before)).toBe(after);
	});

	test.each([
		['[A](http://unknown.org/)', 'nobody knows whether the host serves https'],
		['[A](http://www.nhs.uk:8080/)', 'the port says which server is meant'],
		['[A](https://a.org/?a=1)', 'nothing is wrong with it'],
		['`http://www.nhs.uk/`', 'it is no link'],
		['[A](https://a.org/?a=1&amp;utm_source=x)', 'it is written with an entity'],
		[
			'{/* validate-ignore link/insecure: the name as printed */}\n\n[A](http://www.nhs.uk/)\n',
			'its author chose to leave it',
		],
	])('%s stays: %s', (text) => {
		expect(fixBody(text)).toBe(text);
	});

	test('that are also the text of their link are fixed once', () => {
		expect(fixBody('[A][x] and [B][x]\n\n[x]: http://www.nhs.uk/ "The NHS"\n')).toBe(
			'[A][x] and [B][x]\n\n[x]: https://www.nhs.uk/ "The NHS"\n',
		);
	});

	test('of the site itself are fixed as in its own address', () => {
		const { after } = fixFiles({
			'site.yaml': SITE_YAML.replace(/^url: .*/m, 'url: https://our.example'),
			'pages/a.mdx': '---\ntitle: A\n---\n[A](http://our.example/drivers/)\n',
		});
		expect(after['pages/a.mdx']).toContain('(https://our.example/drivers/)');
	});

	test('in fields are fixed, whatever surrounds them', () => {
		const { after } = fixFiles({
			'sources/a.yaml': 'title: A\nurl: "http://www.nhs.uk/"\nreviewed: 2026-01-31\n',
			'sources/b.yaml': 'title: A\nurl: >-\n  http://www.nhs.uk/\nreviewed: 2026-01-31\n',
		});
		expect(after['sources/a.yaml']).toContain('url: "https://www.nhs.uk/"\n');
		expect(after['sources/b.yaml']).toContain('url: >-\n  https://www.nhs.uk/\n');
	});
});

test('an address inside a mail filter’s takes its place', () => {
	expect(
		fixBody(
			'[a](https://x.safelinks.protection.outlook.com/?url=http%3A%2F%2Fwww.nhs.uk%2Fa%3Futm_id%3D1&data=1)',
		),
	).toBe('[a](https://www.nhs.uk/a)');
	const unknown = '[a](https://protect-eu.mimecast.com/s/AbC)';
	expect(fixBody(unknown)).toBe(unknown);
});
