import { expect, test } from 'vitest';
import { isReserved, placeholders } from './reserved-names.ts';

test.each([
	'example.org',
	'mhaqi.example.org',
	'site.example',
	'localhost',
	'a.test',
	'EXAMPLE.COM.',
	'site.internal',
])('%s is reserved', (host) => expect(isReserved(host)).toBe(true));

test.each(['mhaqi.nhs.uk', 'example.nhs.uk', 'myexample.org', 'owner.github.io', 'test.com'])(
	'%s is not reserved',
	(host) => expect(isReserved(host)).toBe(false),
);

test('the address and each mailbox that is a placeholder are named with the file to change', () => {
	expect(
		placeholders(
			{ url: 'https://site.example', feedback: 'a@example.org', topics: 'a@nhs.net' },
			'content/site.yaml',
		),
	).toEqual([
		expect.stringMatching(
			/^content\/site\.yaml: `url` is https:\/\/site\.example, a name .* build again\.$/,
		),
		expect.stringMatching(
			/^content\/site\.yaml: `feedback` is a@example\.org, which nobody reads\./,
		),
	]);
});
